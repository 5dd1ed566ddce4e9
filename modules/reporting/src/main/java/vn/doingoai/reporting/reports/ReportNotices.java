package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.outlines.Section;

/** Tells officers and leaders how the province's report goes from one to the other. */
@ApplicationScoped
class ReportNotices {

    @Inject
    Notices notices;

    @Inject
    TenantClock clock;

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

    /** A section was given to an officer to write. */
    void assigned(ReportDossier dossier, String key, UUID officer) {
        Report report = dossier.report();
        Section section = dossier.outline().get(key);
        notices.tellUser(
                new Notice(
                        "section-assigned:" + report.id() + ":" + key + ":" + clock.now(),
                        "notice.section-assigned",
                        List.of(section.label() == null ? section.title() : section.label(), report.title()),
                        "/reports/edit.xhtml?id=" + report.id() + "&section=" + key,
                        report.deadline()),
                officer);
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
