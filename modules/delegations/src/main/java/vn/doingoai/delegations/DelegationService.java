package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;

/**
 * What a unit does with its delegations. Each act names the version that the caller has seen; when it is not that of today
 * a {@link vn.doingoai.kernel.error.ConflictException} carries the {@link DelegationView} of today. Rules never refuse to
 * store: what they find is kept with the row and stops the handing in of the plan.
 */
@ApplicationScoped
@Transactional
public class DelegationService {

    @Inject
    Delegations delegations;

    /**
     * Stores a new item of the plan or a new delegation and answers its key. A unit writes its own rows only.
     *
     * @throws BusinessException when the unit's part of the plan is with the province
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID create(DelegationDraft draft) {
        Caller who = delegations.caller.get();
        if (who.role().scope() == Scope.UNIT && !draft.unit().equals(who.unit())) {
            throw new NotPermittedException();
        }
        Delegation row = new Delegation(
                draft.unit(), draft.phase(), draft.direction(), draft.year(), draft.content(), delegations.stamp());
        delegations.needOpen(row);
        delegations.add(row, "delegation-created");
        return row.id();
    }

    /** As {@link #create(DelegationDraft)}, with reasons for its warnings by rule. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID create(DelegationDraft draft, Map<String, String> reasons) {
        UUID id = create(draft);
        delegations.reason(delegations.get(id), reasons);
        return id;
    }

    /** Registers the delegation that goes for an approved item of the plan, with what the plan says; answers its key. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID register(UUID item, long version) {
        Delegation row = delegations.get(item, version).toResult(delegations.stamp());
        delegations.add(row, "delegation-registered");
        return row.id();
    }

    /** Writes all that people write of it. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void change(UUID id, long version, DelegationContent content) {
        Delegation row = delegations.getToWrite(id, version);
        boolean necessary = row.content().getPlan().isNecessary();
        // The tick is the reviewer's, whatever the form of a unit says.
        boolean reviewer = delegations.caller.is(Role.PROVINCE_OFFICER);
        DelegationContent written = new DelegationContent(content);
        written.getPlan().setNecessary(reviewer ? written.getPlan().isNecessary() : necessary);
        row.change(written, delegations.stamp());
        delegations.changed(row, "delegation-changed");
    }

    /** As {@link #change(UUID, long, DelegationContent)}, with reasons for its warnings by rule. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void change(UUID id, long version, DelegationContent content, Map<String, String> reasons) {
        change(id, version, content);
        delegations.reason(delegations.get(id), reasons);
    }

    /** Lets the warnings of a rule pass with a reason. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void giveReason(UUID id, long version, String rule, String reason) {
        Delegation row = delegations.getToWrite(id, version);
        row.giveReason(rule, reason, delegations.stamp());
        delegations.record("delegation-reasoned", row);
    }

    /** Takes away what was only proposed or registered; everything later is cancelled and stays. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void delete(UUID id, long version) {
        Delegation row = delegations.getToWrite(id, version);
        if (row.state() != DelegationState.PROPOSED && row.state() != DelegationState.REGISTERED) {
            throw new BusinessException("delegation-state-" + row.state().code());
        }
        delegations.record("delegation-deleted", row);
        delegations.entities.remove(row);
    }

    /** "Đề xuất lại": a returned item is proposed again. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void propose(UUID id, long version) {
        Delegation row = delegations.getToWrite(id, version);
        row.propose(delegations.stamp());
        delegations.changed(row, "delegation-proposed");
    }

    /** Writes down the decision that sends it; a delegation in may be approved without number and day. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void decide(UUID id, long version, String number, @Nullable LocalDate date) {
        Delegation row = delegations.get(id, version);
        row.decide(number, date, delegations.stamp());
        delegations.changed(row, "delegation-decided");
    }

    /** It has left, or arrived. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void depart(UUID id, long version, LocalDate day) {
        Delegation row = delegations.get(id, version);
        row.depart(day, delegations.stamp());
        delegations.changed(row, "delegation-departed");
    }

    /** It is back, or has left again; its item of the plan is carried out. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void comeBack(UUID id, long version, LocalDate day) {
        Delegation row = delegations.get(id, version);
        row.comeBack(day, delegations.stamp());
        UUID item = row.planItemId();
        if (item != null) {
            delegations.get(item).execute(delegations.stamp());
        }
        delegations.changed(row, "delegation-back");
    }

    /** Writes down the report on the trip. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void report(UUID id, long version, String number, LocalDate date) {
        Delegation row = delegations.get(id, version);
        row.report(number, date, delegations.stamp());
        delegations.changed(row, "delegation-reported");
    }

    /** Cancels it with a reason. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void cancel(UUID id, long version, String reason) {
        Delegation row = delegations.get(id, version);
        row.cancel(reason, delegations.stamp());
        delegations.changed(row, "delegation-cancelled");
    }

    /** Puts an item of the plan off with a reason. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void postpone(UUID id, long version, String reason) {
        Delegation row = delegations.get(id, version);
        row.postpone(reason, delegations.stamp());
        delegations.changed(row, "delegation-postponed");
    }
}
