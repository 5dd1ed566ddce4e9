package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a delegation went (forms 01.A, 01.B): days, permission, report, hosts. */
@Embeddable
public class ResultDetails extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column(name = "start_date")
    private @Nullable LocalDate start;

    @Column(name = "end_date")
    private @Nullable LocalDate end;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_status")
    private @Nullable PlanStatus planStatus;

    @Column(name = "approval_document")
    private String approvalDocument = "";

    @Column(name = "decision_number")
    private String decisionNumber = "";

    @Column(name = "decision_date")
    private @Nullable LocalDate decisionDate;

    @Column(name = "report_number")
    private String reportNumber = "";

    @Column(name = "report_date")
    private @Nullable LocalDate reportDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "host_level")
    private @Nullable HostLevel hostLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "invited_by")
    private @Nullable InvitedBy invitedBy;

    @Column(name = "guided_by")
    private String guidedBy = "";

    @Column(name = "courtesy_call")
    private boolean courtesyCall;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Organizer organizer;

    @Column
    private boolean highlight;

    /** Nothing said yet; for forms and EclipseLink. */
    public ResultDetails() {}

    /** A copy that can be changed without changing the original. */
    public ResultDetails(ResultDetails other) {
        start = other.start;
        end = other.end;
        planStatus = other.planStatus;
        approvalDocument = other.approvalDocument;
        decisionNumber = other.decisionNumber;
        decisionDate = other.decisionDate;
        reportNumber = other.reportNumber;
        reportDate = other.reportDate;
        hostLevel = other.hostLevel;
        invitedBy = other.invitedBy;
        guidedBy = other.guidedBy;
        courtesyCall = other.courtesyCall;
        organizer = other.organizer;
        highlight = other.highlight;
    }

    /** Day of departure, or of arrival for a delegation in. */
    public @Nullable LocalDate getStart() {
        return start;
    }

    /** See {@link #getStart()}. */
    public void setStart(@Nullable LocalDate start) {
        this.start = start;
    }

    /** Day of return, or of leaving. */
    public @Nullable LocalDate getEnd() {
        return end;
    }

    /** See {@link #getEnd()}. */
    public void setEnd(@Nullable LocalDate end) {
        this.end = end;
    }

    /** "Trong KH" or "Ngoài KH". */
    public @Nullable PlanStatus getPlanStatus() {
        return planStatus;
    }

    /** See {@link #getPlanStatus()}. */
    public void setPlanStatus(@Nullable PlanStatus planStatus) {
        this.planStatus = planStatus;
    }

    /** The document that allows a delegation outside the plan. */
    public String getApprovalDocument() {
        return approvalDocument;
    }

    /** See {@link #getApprovalDocument()}. */
    public void setApprovalDocument(@Nullable String approvalDocument) {
        this.approvalDocument = Texts.clean(approvalDocument);
    }

    /** Number of the decision that sends the delegation. */
    public String getDecisionNumber() {
        return decisionNumber;
    }

    /** See {@link #getDecisionNumber()}. */
    public void setDecisionNumber(@Nullable String decisionNumber) {
        this.decisionNumber = Texts.clean(decisionNumber);
    }

    /** Day of that decision. */
    public @Nullable LocalDate getDecisionDate() {
        return decisionDate;
    }

    /** See {@link #getDecisionDate()}. */
    public void setDecisionDate(@Nullable LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    /** Number of the report on the trip. */
    public String getReportNumber() {
        return reportNumber;
    }

    /** See {@link #getReportNumber()}. */
    public void setReportNumber(@Nullable String reportNumber) {
        this.reportNumber = Texts.clean(reportNumber);
    }

    /** Day of that report. */
    public @Nullable LocalDate getReportDate() {
        return reportDate;
    }

    /** See {@link #getReportDate()}. */
    public void setReportDate(@Nullable LocalDate reportDate) {
        this.reportDate = reportDate;
    }

    /** Who receives a delegation in. */
    public @Nullable HostLevel getHostLevel() {
        return hostLevel;
    }

    /** See {@link #getHostLevel()}. */
    public void setHostLevel(@Nullable HostLevel hostLevel) {
        this.hostLevel = hostLevel;
    }

    /** Who invited a delegation in. */
    public @Nullable InvitedBy getInvitedBy() {
        return invitedBy;
    }

    /** See {@link #getInvitedBy()}. */
    public void setInvitedBy(@Nullable InvitedBy invitedBy) {
        this.invitedBy = invitedBy;
    }

    /** Who guides a delegation in. */
    public String getGuidedBy() {
        return guidedBy;
    }

    /** See {@link #getGuidedBy()}. */
    public void setGuidedBy(@Nullable String guidedBy) {
        this.guidedBy = Texts.clean(guidedBy);
    }

    /** Whether it made a courtesy call. */
    public boolean isCourtesyCall() {
        return courtesyCall;
    }

    /** See {@link #isCourtesyCall()}. */
    public void setCourtesyCall(boolean courtesyCall) {
        this.courtesyCall = courtesyCall;
    }

    /** Who organises a delegation out. */
    public @Nullable Organizer getOrganizer() {
        return organizer;
    }

    /** See {@link #getOrganizer()}. */
    public void setOrganizer(@Nullable Organizer organizer) {
        this.organizer = organizer;
    }

    /** Whether the report on the year should name it. */
    public boolean isHighlight() {
        return highlight;
    }

    /** See {@link #isHighlight()}. */
    public void setHighlight(boolean highlight) {
        this.highlight = highlight;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(
                start,
                end,
                planStatus,
                approvalDocument,
                decisionNumber,
                decisionDate,
                reportNumber,
                reportDate,
                hostLevel,
                invitedBy,
                guidedBy,
                courtesyCall,
                organizer,
                highlight);
    }
}
