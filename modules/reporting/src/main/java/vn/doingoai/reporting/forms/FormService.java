package vn.doingoai.reporting.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.reading.FormFile;
import vn.doingoai.documents.forms.reading.FormPaste;
import vn.doingoai.documents.upload.InvalidFile;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** Takes filled forms in: reads them, says what they would do, and stores all of their rows or none. */
@ApplicationScoped
@Transactional
public class FormService {

    @Inject
    FormQueries forms;

    /**
     * Reads an uploaded form; nothing is stored.
     *
     * @throws InvalidInputException for the field {@code file}
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FilledForm read(FormRequest request, String fileName, byte[] content) {
        forms.source(request.code());
        try {
            return FormFile.read(fileName, content, forms.layouts(request.code(), request.year()));
        } catch (InvalidFile e) {
            throw new InvalidInputException("file", e.code(), e.arguments());
        }
    }

    /**
     * Reads rows copied in a spreadsheet; nothing is stored.
     *
     * @throws InvalidInputException for the field {@code paste}
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FilledForm paste(FormRequest request, String text) {
        try {
            return FormPaste.read(text, forms.source(request.code()).layout(request.year()));
        } catch (InvalidFile e) {
            throw new InvalidInputException("paste", e.code(), e.arguments());
        }
    }

    /** What storing would do; nothing is stored. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FormPreview preview(FormRequest request, FilledForm filled) {
        return forms.source(request.code()).preview(unitScope(request), filled);
    }

    /**
     * Stores all rows or none.
     *
     * @throws BusinessException {@code form-refused} when a row has a mistake
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FormPreview store(FormRequest request, FilledForm filled) {
        FormPreview done = forms.source(request.code()).store(unitScope(request), filled);
        long refused = done.count(FormPreview.Outcome.REFUSE);
        if (refused > 0) {
            throw new BusinessException("form-refused", refused);
        }
        return done;
    }

    /** Rows belong to one unit; the province has to say whose they are. */
    private FormScope unitScope(FormRequest request) {
        FormScope scope = forms.scope(request);
        if (scope.unit() == null) {
            throw new InvalidInputException("unit", "form-unit");
        }
        return scope;
    }
}
