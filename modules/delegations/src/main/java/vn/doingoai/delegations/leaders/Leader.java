package vn.doingoai.delegations.leaders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * A leader of the province or of a unit, in one post from a day to a day. Kept by the province and known to all units, so
 * that a delegation of any of them names the same person.
 */
@Entity
@Table(name = "leader", schema = "portal")
public class Leader extends TenantEntity {

    @Column
    private String name;

    @Column
    private String post;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private LeaderRank rank;

    @Column(name = "key_leader")
    private boolean keyLeader;

    @Column(name = "unit_leader")
    private boolean unitLeader;

    @Enumerated(EnumType.STRING)
    @Column(name = "managed_by")
    private ManagedBy managedBy;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For EclipseLink. */
    protected Leader() {}

    Leader(LeaderDetails details) {
        change(details);
    }

    final void change(LeaderDetails details) {
        name = details.name();
        post = details.post();
        unitId = details.unit();
        rank = details.rank();
        keyLeader = details.keyLeader();
        unitLeader = details.unitLeader();
        managedBy = details.managedBy();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    LeaderDetails details() {
        return new LeaderDetails(name, post, unitId, rank, keyLeader, unitLeader, managedBy, validFrom, validTo);
    }
}
