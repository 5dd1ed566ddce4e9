package vn.doingoai.reporting.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.doingoai.kernel.persistence.TenantEntity;

/** One unit that a request is addressed to; this row lets the unit see the request. */
@Entity
@Table(name = "request_unit", schema = "portal")
public class AddressedUnit extends TenantEntity {

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "unit_id")
    private UUID unitId;

    /** For EclipseLink. */
    protected AddressedUnit() {}

    AddressedUnit(UUID requestId, UUID unitId) {
        this.requestId = requestId;
        this.unitId = unitId;
    }

    /** The request. */
    public UUID requestId() {
        return requestId;
    }

    /** The unit. */
    public UUID unitId() {
        return unitId;
    }
}
