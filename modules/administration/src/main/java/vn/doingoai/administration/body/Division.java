package vn.doingoai.administration.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * A division of the foreign-affairs body. One that ended keeps its days; one that was entered by mistake is removed, and
 * stays in the database so that {@code organisation.yaml} does not bring it back.
 */
@Entity
@Table(name = "division", schema = "portal")
public class Division extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column
    private int place;

    @Column
    private String name;

    @Column
    private String task;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column
    private boolean removed;

    /** For EclipseLink. */
    protected Division() {}

    /** A new one. */
    public Division(DivisionFacts facts) {
        describe(facts);
    }

    /** Takes what the administrator now says. */
    public final void describe(DivisionFacts facts) {
        unitId = facts.unit();
        place = facts.place();
        name = facts.name();
        task = facts.task();
        validFrom = facts.from();
        validTo = facts.to();
    }

    /** What is said about it. */
    public DivisionFacts facts() {
        return new DivisionFacts(unitId, place, name, task, validFrom, validTo);
    }

    /** Takes it off the page for good. */
    public void remove() {
        removed = true;
    }

    /** Whether it was taken off the page. */
    public boolean isRemoved() {
        return removed;
    }
}
