package vn.doingoai.delegations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A stop as stored. */
@Entity
@Table(name = "delegation_leg", schema = "portal")
class DelegationLeg extends DelegationLine<Leg> {

    @Embedded
    private Leg value = new Leg();

    @Override
    Leg value() {
        return new Leg(value);
    }

    @Override
    void put(Leg changed) {
        value = new Leg(changed);
    }
}
