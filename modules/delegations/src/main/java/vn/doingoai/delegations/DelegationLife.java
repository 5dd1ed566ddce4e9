package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;

/** Where a delegation stands, with the steps of its life; see {@link Delegation}. */
@MappedSuperclass
public abstract class DelegationLife extends DelegationIdentity {

    @Enumerated(EnumType.STRING)
    private DelegationState state;

    @Column(name = "state_reason")
    private String stateReason = "";

    @Column
    private int revision = 1;

    @Embedded
    private ResultDetails result = new ResultDetails();

    /** For EclipseLink. */
    protected DelegationLife() {}

    DelegationLife(UUID unitId, Phase phase, Direction direction, int year, Stamp stamp) {
        super(unitId, phase, direction, year, stamp);
        state = phase == Phase.PLAN ? DelegationState.PROPOSED : DelegationState.REGISTERED;
    }

    /** "Đề xuất lại": a returned item is proposed again. */
    public void propose(Stamp stamp) {
        need(Phase.PLAN, DelegationState.RETURNED);
        enter(DelegationState.PROPOSED, "", stamp);
    }

    /** "Trả lại": the unit writes the item again. */
    public void giveBack(String reason, Stamp stamp) {
        need(Phase.PLAN, DelegationState.PROPOSED, DelegationState.ACCEPTED);
        enter(DelegationState.RETURNED, Texts.required("reason", reason), stamp);
    }

    /** The province takes the item into the plan. */
    public void accept(Stamp stamp) {
        need(Phase.PLAN, DelegationState.PROPOSED);
        enter(DelegationState.ACCEPTED, "", stamp);
    }

    /** Together with its plan, by the Standing Committee: from here on the item is fixed. */
    public void approve(Stamp stamp) {
        need(Phase.PLAN, DelegationState.ACCEPTED);
        enter(DelegationState.APPROVED, "", stamp);
    }

    /** "Hoãn": it may still be carried out later. */
    public void postpone(String reason, Stamp stamp) {
        need(Phase.PLAN, DelegationState.ACCEPTED, DelegationState.APPROVED);
        enter(DelegationState.POSTPONED, Texts.required("reason", reason), stamp);
    }

    /** The delegation of this item is back. */
    public void execute(Stamp stamp) {
        need(Phase.PLAN, DelegationState.APPROVED, DelegationState.POSTPONED);
        enter(DelegationState.EXECUTED, "", stamp);
    }

    /** "Quyết định cử đoàn": number and day; a delegation in may be approved without. */
    public void decide(String number, @Nullable LocalDate date, Stamp stamp) {
        need(Phase.RESULT, DelegationState.REGISTERED);
        if (direction() == Direction.OUT) {
            Texts.required("decisionNumber", number);
            Texts.required("decisionDate", date);
        }
        result = new ResultDetails(result);
        result.setDecisionNumber(number);
        result.setDecisionDate(date);
        enter(DelegationState.APPROVED, "", stamp);
    }

    /** It has left, or arrived. */
    public void depart(LocalDate day, Stamp stamp) {
        need(Phase.RESULT, DelegationState.APPROVED);
        go(day, result.getEnd(), DelegationState.IN_PROGRESS, stamp);
    }

    /** It is back, or has left again. */
    public void comeBack(LocalDate day, Stamp stamp) {
        need(Phase.RESULT, DelegationState.IN_PROGRESS);
        go(result.getStart(), day, DelegationState.COMPLETED, stamp);
    }

    private void go(@Nullable LocalDate start, @Nullable LocalDate end, DelegationState next, Stamp stamp) {
        ResultDetails changed = new ResultDetails(result);
        changed.setStart(start);
        changed.setEnd(end);
        write(changed);
        enter(next, "", stamp);
    }

    /** "Báo cáo kết quả": number and day of the report on the trip. */
    public void report(String number, LocalDate date, Stamp stamp) {
        need(Phase.RESULT, DelegationState.COMPLETED);
        result = new ResultDetails(result);
        result.setReportNumber(Texts.required("reportNumber", number));
        result.setReportDate(Texts.required("reportDate", date));
        enter(DelegationState.REPORTED, "", stamp);
    }

    /** A row of a form tells of what is over: it stands where its days and its report put it. */
    public void settle(Stamp stamp) {
        need(Phase.RESULT, DelegationState.REGISTERED, DelegationState.COMPLETED, DelegationState.REPORTED);
        if (result.getStart() != null && result.getEnd() != null) {
            enter(result.getReportNumber().isEmpty() ? DelegationState.COMPLETED : DelegationState.REPORTED, "", stamp);
        }
    }

    /** The province takes it as it is: counted from now on, and fixed. Form 01.B asks for no report. */
    public void confirm(Stamp stamp) {
        if (direction() == Direction.IN) {
            need(Phase.RESULT, DelegationState.COMPLETED, DelegationState.REPORTED);
        } else {
            need(Phase.RESULT, DelegationState.REPORTED);
        }
        enter(DelegationState.CONFIRMED, "", stamp);
    }

    /** Reopens what was confirmed, as a new revision; whoever calls keeps the one before. */
    void correct(String reason, Stamp stamp) {
        need(Phase.RESULT, DelegationState.CONFIRMED);
        String given = Texts.required("reason", reason);
        enter(result.getReportNumber().isEmpty() ? DelegationState.COMPLETED : DelegationState.REPORTED, given, stamp);
        revision++;
    }

    /** "Hủy". */
    public void cancel(String reason, Stamp stamp) {
        if (state.isFinal()) {
            throw refused();
        }
        enter(DelegationState.CANCELLED, Texts.required("reason", reason), stamp);
    }

    /** Whether people may still write it: an item until it is approved, a delegation until it is confirmed. */
    public boolean isChangeable() {
        return phase() == Phase.PLAN ? state.isItemOpen() : !state.isFinal();
    }

    final void needChangeable() {
        if (!isChangeable()) {
            throw refused();
        }
    }

    final void need(Phase needed, DelegationState... states) {
        if (phase() != needed || !Arrays.asList(states).contains(state)) {
            throw refused();
        }
    }

    private BusinessException refused() {
        return new BusinessException("delegation-state-" + state.code());
    }

    private void enter(DelegationState next, String reason, Stamp stamp) {
        state = next;
        stateReason = reason;
        trail().touch(stamp);
    }

    /** Writes how it went; a delegation that has a first day goes by that day's year. */
    final void write(ResultDetails changed) {
        LocalDate start = changed.getStart();
        LocalDate end = changed.getEnd();
        if (start != null && end != null && end.isBefore(start)) {
            throw new InvalidInputException("end", "delegation-days");
        }
        if (start != null) {
            goBy(start.getYear());
        }
        result = new ResultDetails(changed);
    }

    /** Where it stands. */
    public DelegationState state() {
        return state;
    }

    /** Why it was returned, postponed, cancelled or reopened; else empty. */
    public String stateReason() {
        return stateReason;
    }

    /** 1, and one more with each correction of what was confirmed. */
    public int revision() {
        return revision;
    }

    /** A copy of how it went. */
    public ResultDetails result() {
        return new ResultDetails(result);
    }
}
