package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.DeadlineMark;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;
import vn.doingoai.kernel.notice.Reminder;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.convert.LocalDateConverter;

/** Reminds those who write, and then those who approve, of the province's own deadline. */
@ApplicationScoped
@Transactional
public class ReportReminder implements Reminder {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Notices notices;

    @Override
    public void remind(LocalDate today) {
        List<Report> open = entities.createQuery(
                        "select r from Report r where r.deadline is not null and r.state in :states", Report.class)
                .setParameter(
                        "states",
                        List.of(
                                ReportState.DRAFT,
                                ReportState.RETURNED,
                                ReportState.IN_REVIEW,
                                ReportState.APPROVED,
                                ReportState.NUMBERED))
                .getResultList();
        for (Report report : open) {
            LocalDate lastDay = report.deadline();
            if (lastDay != null) {
                LocalDate asked = LocalDate.ofInstant(report.createdAt(), TenantClock.ZONE);
                DeadlineMark.of(today, lastDay, asked).ifPresent(mark -> tell(report, lastDay, mark));
            }
        }
    }

    private void tell(Report report, LocalDate lastDay, DeadlineMark mark) {
        boolean written = !report.state().isOpen();
        notices.tellRoles(
                new Notice(
                        "report-due:" + report.id() + ":" + lastDay + ":" + mark.name(),
                        mark.key("notice.report"),
                        List.of(
                                report.title(),
                                LocalDateConverter.print(lastDay),
                                Long.toString(Math.abs(mark.left()))),
                        (written ? "/reports/review.xhtml?id=" : "/reports/edit.xhtml?id=") + report.id(),
                        lastDay),
                written ? Role.PROVINCE_LEADER : Role.PROVINCE_OFFICER);
    }
}
