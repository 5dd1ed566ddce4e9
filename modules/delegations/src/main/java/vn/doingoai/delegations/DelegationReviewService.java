package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** What the province does with the delegations of its units; versions and conflicts as in {@link DelegationService}. */
@ApplicationScoped
@Transactional
public class DelegationReviewService {

    @Inject
    Delegations delegations;

    /** Takes an item into the plan. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void accept(UUID id, long version) {
        Delegation row = delegations.get(id, version);
        row.accept(delegations.stamp());
        delegations.changed(row, "delegation-accepted");
    }

    /** Sends one item back with a reason; the unit's whole part goes back by {@code PlanService}. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void giveBack(UUID id, long version, String reason) {
        Delegation row = delegations.get(id, version);
        row.giveBack(reason, delegations.stamp());
        delegations.changed(row, "delegation-returned");
    }

    /** The reviewer's tick "thực sự cần thiết". */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void findNecessary(UUID id, long version, boolean necessary) {
        Delegation row = delegations.get(id, version);
        DelegationContent content = row.content();
        content.getPlan().setNecessary(necessary);
        row.change(content, delegations.stamp());
        delegations.changed(row, "delegation-reviewed");
    }

    /** Takes a delegation as it went: counted from now on, and fixed. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void confirm(UUID id, long version) {
        Delegation row = delegations.get(id, version);
        row.confirm(delegations.stamp());
        delegations.changed(row, "delegation-confirmed");
    }

    /** Reopens what was confirmed; what it said is kept with the reason. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void correct(UUID id, long version, String reason) {
        Delegation row = delegations.get(id, version);
        Stamp stamp = delegations.stamp();
        String content = DelegationJson.whole(DelegationView.of(row)).toString();
        DelegationRevision kept = new DelegationRevision(row, reason, content, stamp);
        row.correct(reason, stamp);
        delegations.entities.persist(kept);
        delegations.changed(row, "delegation-reopened");
    }
}
