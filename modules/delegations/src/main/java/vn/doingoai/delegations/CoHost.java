package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Another unit that hosts a delegation too: it is told of it, and only the owner counts it. */
@Entity
@Table(name = "delegation_co_host", schema = "portal")
class CoHost extends DelegationLine<UUID> {

    @Column(name = "unit_id")
    private UUID unitId;

    @Override
    UUID value() {
        return unitId;
    }

    @Override
    void put(UUID unit) {
        unitId = unit;
    }
}
