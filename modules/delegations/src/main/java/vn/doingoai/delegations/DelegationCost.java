package vn.doingoai.delegations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A line of funding or cost as stored. */
@Entity
@Table(name = "delegation_cost", schema = "portal")
class DelegationCost extends DelegationLine<CostLine> {

    @Embedded
    private CostLine value = new CostLine();

    @Override
    CostLine value() {
        return new CostLine(value);
    }

    @Override
    void put(CostLine changed) {
        value = new CostLine(changed);
    }
}
