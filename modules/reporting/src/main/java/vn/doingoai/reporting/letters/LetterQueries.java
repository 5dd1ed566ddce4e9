package vn.doingoai.reporting.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.docx.OfficialDocx;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.pdf.OfficialPdf;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.reporting.Forms;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.requests.ReportRequest;

/** Reads the official letter of a request: for its author, and as a file for everybody who may see the request. */
@ApplicationScoped
@Transactional
public class LetterQueries {

    /** Rows to write in, in a blank form. */
    private static final int BLANK_ROWS = 3;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    LetterDossiers dossiers;

    @Inject
    Forms forms;

    /** The letter as it stands. */
    @Permit
    public LetterView get(UUID request) {
        LetterDossier dossier = dossiers.get(entities.find(ReportRequest.class, request));
        ReportRequest asked = dossier.request();
        return new LetterView(
                request,
                asked.version(),
                asked.state(),
                asked.title(),
                asked.number(),
                dossier.letter(),
                !asked.letter().isEmpty(),
                dossier.template().isPresent());
    }

    /** The letter with what goes with it, as a file. */
    @Permit
    public LetterFile file(UUID request, LetterFile.Format format) {
        LetterDossier dossier = dossiers.get(entities.find(ReportRequest.class, request));
        OfficialDocument document = LetterDocument.of(dossier, dossier.letter(), blankForms(dossier));
        PrintProfile profile = HousePrint.of(dossier.settings().houseStyle());
        byte[] content = switch (format) {
            case PDF -> OfficialPdf.render(document, profile);
            case DOCX -> OfficialDocx.render(document, profile);
        };
        return new LetterFile(LetterFile.name(dossier, format), format, content);
    }

    private List<Enclosure> blankForms(LetterDossier dossier) {
        int year = dossier.request().period().year();
        return forms.of(dossier.outline()).stream()
                .map(form -> blank(form.layout(form.yearOfReport(year)), year))
                .toList();
    }

    private static Enclosure blank(FormLayout layout, int year) {
        String attachment = "(Kèm theo Báo cáo số        ngày     tháng     năm " + year + " của ….)";
        return new FormEnclosure(FormTable.blank(layout, "Tên cơ quan, đơn vị", attachment, BLANK_ROWS));
    }
}
