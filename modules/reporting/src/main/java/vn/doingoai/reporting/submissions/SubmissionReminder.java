package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.DeadlineMark;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;
import vn.doingoai.kernel.notice.Reminder;
import vn.doingoai.ui.convert.LocalDateConverter;

/** Reminds units of reports that they have not handed in, and tells the province once who has not. */
@ApplicationScoped
@Transactional
public class SubmissionReminder implements Reminder {

    @Inject
    ReminderQueries queries;

    @Inject
    Notices notices;

    @Override
    public void remind(LocalDate today) {
        for (OpenRequest request : queries.open(today)) {
            DeadlineMark.of(today, request.lastDay(), request.asked()).ifPresent(mark -> tell(request, mark));
        }
    }

    private void tell(OpenRequest request, DeadlineMark mark) {
        // With its day: a deadline that was extended is reminded of anew.
        String event = ":" + request.id() + ":" + request.lastDay() + ":" + mark.name();
        notices.tellUnits(
                new Notice(
                        "submission-due" + event,
                        mark.key("notice.submission"),
                        List.of(
                                request.title(),
                                LocalDateConverter.print(request.lastDay()),
                                Long.toString(Math.abs(mark.left()))),
                        "/submissions/index.xhtml",
                        request.lastDay()),
                request.missing());
        if (mark.isOverdue()) {
            notices.tellRoles(
                    new Notice(
                            "request-late" + event,
                            "notice.request-late",
                            List.of(
                                    request.title(),
                                    LocalDateConverter.print(request.lastDay()),
                                    Integer.toString(request.missing().size())),
                            "/requests/board.xhtml?id=" + request.id() + "&overdue=1",
                            null),
                    Role.PROVINCE_OFFICER,
                    Role.MINISTRY_OFFICER);
        }
    }
}
