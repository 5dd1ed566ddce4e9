package vn.doingoai.conferences.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;

/** Form 03 for the pages that print and take in forms. */
@ApplicationScoped
public class Form03Source implements FormSource {

    @Inject
    Form03Service service;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Override
    public String code() {
        return Form03Layout.CODE;
    }

    @Override
    public FormLayout layout(int year) {
        return Form03Layout.of(year);
    }

    @Override
    public FormTable table(FormScope scope) {
        UUID unit = scope.unit();
        String name =
                unit == null ? tenant.get().name() : organisation.get(unit).name();
        return new FormTable(layout(scope.year()), name, "", service.parts(scope));
    }

    @Override
    public FormPreview preview(FormScope scope, FilledForm filled) {
        return service.preview(scope, filled);
    }

    @Override
    public FormPreview store(FormScope scope, FilledForm filled) {
        return service.store(scope, filled);
    }
}
