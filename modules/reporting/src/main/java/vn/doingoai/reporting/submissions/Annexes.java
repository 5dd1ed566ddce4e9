package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.reporting.Forms;
import vn.doingoai.reporting.ReportSheet;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.outlines.Outline;

/** The forms that go with a report, filled from the registers as they are at this moment. */
@ApplicationScoped
class Annexes {

    @Inject
    Forms forms;

    /**
     * The forms that the outline's sections name. One without rows is left out where each of its sections says "Không".
     *
     * @param draft whether number and date of the report are still open
     */
    List<FormTable> of(Dossier dossier, Answers answers, boolean draft) {
        return forms.filled(
                dossier.outline(),
                answers,
                dossier.request().period().year(),
                dossier.submission().unitId(),
                attachment(dossier, draft));
    }

    /** Codes of the forms that an outline names, as in 02A. */
    List<String> codes(Outline outline) {
        return forms.of(outline).stream().map(FormSource::code).toList();
    }

    /** With which report they go; blanks to write in while it has no number. */
    static String attachment(Dossier dossier, boolean draft) {
        Submission submission = dossier.submission();
        LocalDate date = draft ? null : submission.documentDate();
        return ReportSheet.attachment(
                new DocumentCode(submission.number(), SubmissionDocument.notation(dossier)),
                date,
                dossier.request().deadline().getYear(),
                dossier.unit().name());
    }
}
