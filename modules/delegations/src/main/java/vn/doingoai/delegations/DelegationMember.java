package vn.doingoai.delegations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A member as stored. */
@Entity
@Table(name = "delegation_member", schema = "portal")
class DelegationMember extends DelegationLine<Member> {

    @Embedded
    private Member value = new Member();

    @Override
    Member value() {
        return new Member(value);
    }

    @Override
    void put(Member changed) {
        value = new Member(changed);
    }
}
