package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.Signature;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.organisation.SignatureAuthority;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.writing.Frame;
import vn.doingoai.reporting.writing.FrameColumns;

/**
 * The province's report on one period, written by its foreign-affairs body.
 *
 * <p>DRAFT → IN_REVIEW → RETURNED (and again) or APPROVED → NUMBERED → PUBLISHED → CORRECTED, when a new version
 * replaces it. Whoever changes it locks this row first, so that writing, sending and approving follow one another; the
 * edition counts every change of the text, and an approval names the edition that was read.
 */
@Entity
@Table(name = "report", schema = "portal")
public class Report extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "outline_id")
    private UUID outlineId;

    @Column
    private String title;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column
    private @Nullable LocalDate deadline;

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @Column(name = "request_no")
    private String requestNo = "";

    @Column(name = "request_date")
    private @Nullable LocalDate requestDate;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    @Column
    private long edition;

    @Embedded
    private FrameColumns frame = new FrameColumns();

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "replaces_id")
    private @Nullable UUID replacesId;

    @Column(name = "correction_reason")
    private String correctionReason = "";

    @Embedded
    private Approval approval = new Approval();

    /** For EclipseLink. */
    protected Report() {}

    Report(UUID unitId, ReportRequested asked, String title, String who, Instant now) {
        this.unitId = unitId;
        this.title = title;
        outlineId = asked.outline();
        periodFrom = asked.period().from();
        periodTo = asked.period().to();
        requestId = asked.request();
        requestNo = CleanText.clean(asked.requestNo());
        requestDate = asked.requestDate();
        deadline = asked.deadline();
        createdBy = who;
        createdAt = now;
    }

    void put(Frame given) {
        textChanges();
        frame.put(given);
    }

    /** Refuses unless the text may be written. */
    void needOpen() {
        need(state.isOpen());
    }

    /** Every change of the text passes here: refused unless the report is open, and counted. */
    void textChanges() {
        needOpen();
        edition++;
    }

    /** Moves on from one of these states, or refuses with the state it is in. */
    void go(ReportState to, ReportState... from) {
        need(List.of(from).contains(state));
        state = to;
    }

    /** To the leader; nobody writes from here on. */
    public void send(String who, Instant now) {
        go(ReportState.IN_REVIEW, ReportState.DRAFT, ReportState.RETURNED);
        approval.send(who, now);
    }

    /** Back to its officers, who thought of something. */
    public void takeBack() {
        go(ReportState.DRAFT, ReportState.IN_REVIEW);
    }

    /** Back to its officers with a reason. */
    public void giveBack(String reason, String who, Instant now) {
        go(ReportState.RETURNED, ReportState.IN_REVIEW);
        approval.giveBack(reason, who, now);
    }

    /** Fixes text, figures, forms and signature for good. */
    public void approve(
            SignatureAuthority form, Signature signature, String figures, String forms, String who, Instant now) {
        go(ReportState.APPROVED, ReportState.IN_REVIEW);
        approval.approve(form, signature, figures, forms, who, now);
    }

    /** Gives it number and date, not before the day of the approval. */
    public void number(int number, String notation, LocalDate date, String who) {
        go(ReportState.NUMBERED, ReportState.APPROVED);
        approval.number(number, notation, date, who);
    }

    /** Out, and immutable. */
    public void publish(String who, Instant now) {
        go(ReportState.PUBLISHED, ReportState.NUMBERED);
        approval.publish(who, now);
    }

    /** Replaced by a newer version that was published. */
    public void correct() {
        go(ReportState.CORRECTED, ReportState.PUBLISHED);
    }

    /** A new version of a published report, with its words to begin from: DOC-03, article 18 of Decree 30/2020. */
    public static Report replacing(Report published, String reason, String who, Instant now) {
        published.need(published.state == ReportState.PUBLISHED);
        Report report = new Report(published.unitId, published.requested(), published.title, who, now);
        report.put(published.frame());
        report.replacesId = published.id();
        report.correctionReason = Approval.reason(reason);
        return report;
    }

    private void need(boolean allowed) {
        if (!allowed) {
            throw new BusinessException("report-" + state.code());
        }
    }

    /** The body that writes it. */
    public UUID unitId() {
        return unitId;
    }

    /** The version of the outline it was begun with, for good. */
    public UUID outlineId() {
        return outlineId;
    }

    /** One line for lists. */
    public String title() {
        return title;
    }

    /** The days it covers. */
    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    /** Last day, or null. */
    public @Nullable LocalDate deadline() {
        return deadline;
    }

    /** What was said when it was begun: the outline, the period and the document that asks for it. */
    public ReportRequested requested() {
        return new ReportRequested(outlineId, period(), requestId, requestNo, requestDate, deadline);
    }

    /** Where it stands. */
    public ReportState state() {
        return state;
    }

    /** How often its text was changed. */
    public long edition() {
        return edition;
    }

    /** What stands around the sections. */
    public Frame frame() {
        return frame.frame();
    }

    /** Who began it. */
    public String createdBy() {
        return createdBy;
    }

    /** When it was begun. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The published report that this one replaces, or null. */
    public @Nullable UUID replacesId() {
        return replacesId;
    }

    /** Why it replaces that one, or empty. */
    public String correctionReason() {
        return correctionReason;
    }

    /** How it went from its officers to the public. */
    public Approval approval() {
        return approval;
    }
}
