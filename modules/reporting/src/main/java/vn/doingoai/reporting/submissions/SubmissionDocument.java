package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.util.List;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.pdf.OfficialPdf;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.ReportSheet;
import vn.doingoai.reporting.body.Answers;

/** Makes the official report of a unit from its answers: Decree 30/2020/NĐ-CP, sample 1.4. */
final class SubmissionDocument {

    private static final String TYPE_CODE = "BC";

    private SubmissionDocument() {}

    /** The report as it would be handed in now; a draft has blank places for number and date and says that it is one. */
    static byte[] pdf(Dossier dossier, Answers answers, List<FormTable> forms, boolean draft) {
        return OfficialPdf.render(
                of(dossier, answers, forms, draft),
                HousePrint.of(dossier.settings().houseStyle()));
    }

    static OfficialDocument of(Dossier dossier, Answers answers, List<FormTable> forms, boolean draft) {
        Submission submission = dossier.submission();
        LocalDate date = draft ? null : submission.documentDate();
        return new ReportSheet(
                        dossier.outline(),
                        Issuer.of(dossier.unit()),
                        new DocumentCode(draft ? "" : submission.number(), notation(dossier)),
                        date,
                        date == null ? openDay(dossier) : date,
                        submission.frame(),
                        dossier.parameters(),
                        "",
                        answers,
                        signature(dossier),
                        forms,
                        draft)
                .document();
    }

    static String notation(Dossier dossier) {
        return dossier.settings().notation(TYPE_CODE, dossier.unit().abbreviation());
    }

    /** The year to print is that of the last day to hand in; the day itself, that of the request. */
    private static LocalDate openDay(Dossier dossier) {
        return dossier.request().date().withYear(dossier.request().deadline().getYear());
    }

    /** As last handed in; before that as the outline proposes. */
    private static Signature signature(Dossier dossier) {
        Submission submission = dossier.submission();
        List<String> titles = submission.signerTitles();
        return new Signature(
                titles.isEmpty() ? dossier.outline().document().signature().titles() : titles, submission.signerName());
    }
}
