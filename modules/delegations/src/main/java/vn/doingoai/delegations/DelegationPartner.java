package vn.doingoai.delegations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A working partner as stored. */
@Entity
@Table(name = "delegation_partner", schema = "portal")
class DelegationPartner extends DelegationLine<WorkingPartner> {

    @Embedded
    private WorkingPartner value = new WorkingPartner();

    @Override
    WorkingPartner value() {
        return new WorkingPartner(value);
    }

    @Override
    void put(WorkingPartner changed) {
        value = new WorkingPartner(changed);
    }
}
