package vn.doingoai.delegations.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Stamp;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;

/** One unit's part of a plan: handed in, possibly as "Không", sent back with a reason or taken in. */
@Entity
@Table(name = "delegation_plan_unit", schema = "portal")
public class PlanUnit extends TenantEntity {

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private HandoverState state = HandoverState.OPEN;

    @Column
    private boolean nil;

    @Column
    private String reason = "";

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy = "";

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy = "";

    /** For EclipseLink. */
    protected PlanUnit() {}

    PlanUnit(UUID planId, UUID unitId) {
        this.planId = planId;
        this.unitId = unitId;
    }

    /** Hands the part in; without an item it is "Không", which must be said. */
    void submit(long items, boolean nilStated, Stamp stamp) {
        need(state.isOpen());
        if (items == 0 && !nilStated) {
            throw new InvalidInputException("nil", "plan-nil-unsaid");
        }
        if (items > 0 && nilStated) {
            throw new InvalidInputException("nil", "plan-nil-with-items", items);
        }
        nil = nilStated;
        state = HandoverState.SUBMITTED;
        submittedAt = stamp.at();
        submittedBy = stamp.by();
    }

    /** Takes it back as long as the province has not taken it in. */
    void withdraw() {
        need(state == HandoverState.SUBMITTED);
        state = HandoverState.OPEN;
    }

    void giveBack(String why, Stamp stamp) {
        need(!state.isOpen());
        String given = CleanText.clean(why);
        if (given.isEmpty()) {
            throw new InvalidInputException("reason", "delegation-missing-reason");
        }
        reason = given;
        review(HandoverState.RETURNED, stamp);
    }

    void accept(Stamp stamp) {
        need(state == HandoverState.SUBMITTED);
        review(HandoverState.ACCEPTED, stamp);
    }

    private void review(HandoverState next, Stamp stamp) {
        state = next;
        reviewedAt = stamp.at();
        reviewedBy = stamp.by();
    }

    private void need(boolean allowed) {
        if (!allowed) {
            throw new BusinessException("plan-unit-" + state.code());
        }
    }

    /** The plan. */
    public UUID planId() {
        return planId;
    }

    /** The unit. */
    public UUID unitId() {
        return unitId;
    }

    /** Where it stands. */
    public HandoverState state() {
        return state;
    }

    /** Whether the unit said that it plans nothing. */
    public boolean isNil() {
        return nil;
    }

    /** Why it was last sent back, or empty. */
    public String reason() {
        return reason;
    }

    /** Who handed it in and when, or null. */
    public @Nullable Stamp submitted() {
        Instant at = submittedAt;
        return at == null ? null : new Stamp(submittedBy, at);
    }

    /** Who last reviewed it and when, or null. */
    public @Nullable Stamp reviewed() {
        Instant at = reviewedAt;
        return at == null ? null : new Stamp(reviewedBy, at);
    }
}
