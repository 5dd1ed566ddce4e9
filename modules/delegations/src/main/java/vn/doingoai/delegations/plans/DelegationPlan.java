package vn.doingoai.delegations.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;

/**
 * The plan of a year in one direction: opened, collected from the units, compiled, submitted to the Standing Committee and
 * only then approved, with its document (rule SUB-04). Each approval freezes a {@link PlanVersion}; amendments make the
 * next ones. A closed plan takes nothing more.
 */
@Entity
@Table(name = "delegation_plan", schema = "portal")
public class DelegationPlan extends TenantEntity {

    @Column
    private int year;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.OPEN;

    @Column(name = "approval_number")
    private String approvalNumber = "";

    @Column(name = "approval_date")
    private @Nullable LocalDate approvalDate;

    @Column
    private int revision;

    /** For EclipseLink. */
    protected DelegationPlan() {}

    DelegationPlan(int year, Direction direction) {
        this.year = year;
        this.direction = direction;
    }

    /** Units are asked for their parts. */
    void collect() {
        go(PlanState.COLLECTING, PlanState.OPEN);
    }

    /** The parts are put together: no unit hands in after this. */
    void compile() {
        go(PlanState.COMPILED, PlanState.COLLECTING);
    }

    /** Back to collecting, when a unit's part is still wanted. */
    void reopen() {
        go(PlanState.COLLECTING, PlanState.COMPILED, PlanState.SUBMITTED_TO_STANDING_COMMITTEE);
    }

    /** "Trình Ban Thường vụ Tỉnh ủy". */
    void submit() {
        go(PlanState.SUBMITTED_TO_STANDING_COMMITTEE, PlanState.COMPILED);
    }

    /** Approved by the Standing Committee; the first version is frozen. */
    void approve(String number, LocalDate date) {
        need(PlanState.SUBMITTED_TO_STANDING_COMMITTEE);
        document(number, date);
        state = PlanState.APPROVED;
    }

    /** An amendment is approved; the next version is frozen. */
    void amend(String number, LocalDate date) {
        need(PlanState.APPROVED, PlanState.AMENDED);
        document(number, date);
        state = PlanState.AMENDED;
    }

    void close() {
        go(PlanState.CLOSED, PlanState.APPROVED, PlanState.AMENDED);
    }

    private void document(String number, LocalDate date) {
        String given = CleanText.clean(number);
        if (given.isEmpty()) {
            throw new InvalidInputException("number", "plan-approval-number");
        }
        approvalNumber = given;
        approvalDate = date;
        revision++;
    }

    private void go(PlanState next, PlanState... from) {
        need(from);
        state = next;
    }

    final void need(PlanState... states) {
        if (!Arrays.asList(states).contains(state)) {
            throw new BusinessException("plan-state-" + state.code());
        }
    }

    /** The year that is planned. */
    public int year() {
        return year;
    }

    /** Out or in. */
    public Direction direction() {
        return direction;
    }

    /** Where it stands. */
    public PlanState state() {
        return state;
    }

    /** Number of the document of the last approval, or empty. */
    public String approvalNumber() {
        return approvalNumber;
    }

    /** Day of that document, or null. */
    public @Nullable LocalDate approvalDate() {
        return approvalDate;
    }

    /** How many versions are frozen. */
    public int revision() {
        return revision;
    }
}
