package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.documents.Signature;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.reports.Report;
import vn.doingoai.reporting.reports.ReportState;

/** Between officers and leader: sent to be read, taken back, sent back, approved. Each step is one transaction. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    @Inject
    Dossiers dossiers;

    @Inject
    Readings readings;

    @Inject
    ReadinessChecks checks;

    @Inject
    Sendings sendings;

    @Inject
    Steps steps;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    /**
     * Sends the report to the leader; its text is closed from here on.
     *
     * @throws BusinessException {@code report-incomplete}, {@code report-missing} or {@code report-blocked} with what
     *     is still to be done
     */
    @Permit(Role.PROVINCE_OFFICER)
    public void send(UUID id, long version) {
        Dossier dossier = dossiers.getToMove(id, version);
        Report report = dossier.report();
        ReportState from = report.state();
        report.send(caller.get().fullName(), clock.now());
        Reading reading = readings.of(dossier);
        checks.of(reading).need();
        int ordinal = sendings.of(id).size() + 1;
        sendings.keep(
                new Sending(report, ordinal, reading.answers(), caller.get().fullName(), clock.now()));
        steps.taken(report, from, "report-sent");
    }

    /** Takes the report back before the leader has decided. */
    @Permit(Role.PROVINCE_OFFICER)
    public void takeBack(UUID id, long version) {
        Report report = dossiers.getToMove(id, version).report();
        report.takeBack();
        steps.taken(report, ReportState.IN_REVIEW, "report-taken-back");
    }

    /** "Trả lại": the officers write again; a reason must be given. */
    @Permit(Role.PROVINCE_LEADER)
    public void giveBack(UUID id, long version, String reason) {
        Report report = dossiers.getToMove(id, version).report();
        report.giveBack(reason, caller.get().fullName(), clock.now());
        steps.taken(report, ReportState.IN_REVIEW, "report-returned");
    }

    /**
     * "Duyệt": text, figures, forms and signature are fixed for good, exactly as they were read.
     *
     * @throws ConflictException when the report is not what was read any more, with what changed
     * @throws BusinessException {@code post-none} or {@code post-basis} when nobody may sign from this post today
     */
    @Permit(Role.PROVINCE_LEADER)
    public void approve(UUID id, ApprovalDetails details) {
        Dossier dossier = dossiers.getToMove(id);
        Report report = dossier.report();
        SigningPost signing = Signing.on(dossier, details.post(), clock.today());
        Reading reading = readings.of(dossier);
        needAsRead(reading, details);
        report.approve(
                signing.authority(),
                new Signature(signing.titles(), details.signer()),
                reading.figures().toJson(),
                reading.annexes(),
                caller.get().fullName(),
                clock.now());
        steps.taken(report, ReportState.IN_REVIEW, "report-approved");
    }

    private void needAsRead(Reading reading, ApprovalDetails read) {
        Report report = reading.dossier().report();
        if (report.state() != ReportState.IN_REVIEW) {
            throw new BusinessException("report-" + report.state().code());
        }
        if (report.edition() == read.edition() && reading.mark().equals(read.mark())) {
            return;
        }
        String changed = changedSince(reading, read.edition()).stream()
                .map(SectionChange::heading)
                .collect(Collectors.joining("; "));
        throw new ConflictException(null, "report-not-as-read", changed);
    }

    /** Since the edition was sent; what was never sent is told as changed since the last sending. */
    private List<SectionChange> changedSince(Reading reading, long edition) {
        Dossier dossier = reading.dossier();
        List<Sending> all = sendings.of(dossier.report().id());
        Answers then = all.stream()
                .filter(sending -> sending.edition() == edition)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Sending::answers)
                .orElseGet(reading::answers);
        return SectionChange.between(dossier.outline(), dossier.parameters(), then, reading.answers());
    }
}
