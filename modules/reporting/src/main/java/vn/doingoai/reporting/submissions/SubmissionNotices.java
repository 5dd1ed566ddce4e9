package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.requests.RequestIssued;
import vn.doingoai.ui.convert.LocalDateConverter;

/** Tells units what they are asked for and what became of their reports. */
@ApplicationScoped
class SubmissionNotices {

    @Inject
    Notices notices;

    void issued(@Observes RequestIssued event) {
        ReportRequest request = event.request();
        LocalDate due = request.lastDay();
        notices.tellUnits(
                new Notice(
                        "request-issued:" + request.id(),
                        "notice.request-issued",
                        List.of(request.title(), LocalDateConverter.print(due)),
                        "/submissions/index.xhtml",
                        due),
                event.units());
    }

    /** A step of the province on a unit's report: {@code returned}, {@code accepted} or {@code reopened}. */
    void moved(Dossier dossier, String step) {
        Submission submission = dossier.submission();
        boolean wantsWork = !step.equals("accepted");
        notices.tellUnits(
                new Notice(
                        "submission-" + step + ":" + submission.id() + ":" + submission.version(),
                        "notice.submission-" + step,
                        List.of(dossier.request().title()),
                        "/submissions/edit.xhtml?id=" + submission.id(),
                        wantsWork ? dossier.request().lastDay() : null),
                List.of(submission.unitId()));
    }
}
