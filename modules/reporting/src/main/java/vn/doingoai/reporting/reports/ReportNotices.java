package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;

/** Tells officers and leaders how the province's report goes from one to the other. */
@ApplicationScoped
class ReportNotices {

    @Inject
    Notices notices;

    void moved(@Observes ReportMoved event) {
        Role[] readers = switch (event.to()) {
            case IN_REVIEW -> new Role[] {Role.PROVINCE_LEADER};
            case RETURNED, NUMBERED -> new Role[] {Role.PROVINCE_OFFICER};
            case APPROVED, PUBLISHED -> new Role[] {Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER};
            case DRAFT, CORRECTED -> new Role[0];
        };
        if (readers.length > 0) {
            notices.tellRoles(notice(event), readers);
        }
    }

    private static Notice notice(ReportMoved event) {
        Report report = event.report();
        return new Notice(
                "report-" + event.to().code() + ":" + report.id() + ":" + report.version(),
                "notice.report-" + event.to().code(),
                List.of(report.title()),
                (event.to().isOpen() ? "/reports/edit.xhtml?id=" : "/reports/review.xhtml?id=") + report.id(),
                event.to() == ReportState.IN_REVIEW || event.to() == ReportState.RETURNED ? report.deadline() : null);
    }
}
