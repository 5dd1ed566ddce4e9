package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.DelegationStore;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.Stamp;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.time.TenantClock;

/** What the services of plans share. A part of each of them, no bean of its own. */
@Dependent
class Plans {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DelegationStore store;

    @Inject
    PlanGate gate;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    DelegationPlan get(UUID id) {
        DelegationPlan plan = entities.find(DelegationPlan.class, id);
        if (plan == null) {
            throw new NotFoundException();
        }
        return plan;
    }

    DelegationPlan get(UUID id, long version) {
        DelegationPlan plan = get(id);
        if (plan.version() != version) {
            throw new ConflictException(null);
        }
        return plan;
    }

    /** A unit's part, made when it is first asked for. */
    PlanUnit part(DelegationPlan plan, UUID unit) {
        return gate.part(plan, unit).orElseGet(() -> {
            PlanUnit part = new PlanUnit(plan.id(), unit);
            entities.persist(part);
            entities.flush();
            return part;
        });
    }

    /** A unit's items of the plan, or all; those that were put off are not among them. */
    List<Delegation> items(DelegationPlan plan, UUID unit) {
        return open(store.rows(Phase.PLAN, plan.direction(), plan.year(), unit));
    }

    /** All items of the plan. */
    List<Delegation> items(DelegationPlan plan) {
        return open(store.rows(Phase.PLAN, plan.direction(), plan.year(), null));
    }

    private static List<Delegation> open(List<Delegation> rows) {
        return rows.stream()
                .filter(row -> row.state() != DelegationState.POSTPONED)
                .toList();
    }

    void record(String action, DelegationPlan plan) {
        audit.record(action, "plan", plan.id(), plan.direction() + " " + plan.year());
    }

    Stamp stamp() {
        return new Stamp(caller.get().fullName(), clock.now());
    }
}
