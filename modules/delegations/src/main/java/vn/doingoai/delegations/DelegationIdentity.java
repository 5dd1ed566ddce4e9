package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/** Whose a delegation is, of which kind and year; see {@link Delegation}. */
@MappedSuperclass
public abstract class DelegationIdentity extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "plan_item_id")
    private @Nullable UUID planItemId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column
    private int year;

    @Embedded
    private Trail trail;

    /** For EclipseLink. */
    protected DelegationIdentity() {}

    DelegationIdentity(UUID unitId, Phase phase, Direction direction, int year, Stamp stamp) {
        this.unitId = unitId;
        this.phase = phase;
        this.direction = direction;
        this.year = year;
        trail = new Trail(stamp);
    }

    final void goBy(int otherYear) {
        year = otherYear;
    }

    /** Says of a result which item of the plan it carries out; null for none. */
    public void carryOut(@Nullable UUID planItem) {
        planItemId = phase == Phase.RESULT ? planItem : null;
    }

    /** Says where the row comes from, as in the name of the file it was read from. */
    public void comeFrom(RowSource source, String reference) {
        trail.from(source, reference);
    }

    /** The unit that owns and counts it. */
    public UUID unitId() {
        return unitId;
    }

    /** The item of the plan that a result carries out, or null. */
    public @Nullable UUID planItemId() {
        return planItemId;
    }

    /** Key of the pair of plan item and result. */
    public UUID dossierId() {
        UUID item = planItemId;
        return item == null ? id() : item;
    }

    /** Plan or result. */
    public Phase phase() {
        return phase;
    }

    /** Out or in. */
    public Direction direction() {
        return direction;
    }

    /** Year of the plan, or of the first day. */
    public int year() {
        return year;
    }

    /** How the row came into the register. */
    public RowSource source() {
        return trail.source();
    }

    /** Who last wrote it, and when. */
    public Stamp updated() {
        return trail.updated();
    }

    Trail trail() {
        return trail;
    }
}
