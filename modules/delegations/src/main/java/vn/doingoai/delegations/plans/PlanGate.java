package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.tenancy.Scope;

/** Says whether items of a plan may still be written, and finds plans and units' parts of them. */
@ApplicationScoped
public class PlanGate {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    /**
     * Refuses to let items be written that are with the province. What nobody has opened yet can be written; beside an
     * approved plan, amendments can; the province writes until the plan is closed.
     */
    public void needOpen(UUID unit, Direction direction, int year) {
        DelegationPlan plan = find(year, direction).orElse(null);
        if (plan == null) {
            return;
        }
        if (plan.state() == PlanState.CLOSED) {
            throw new BusinessException("plan-state-closed");
        }
        if (caller.get().role().scope() == Scope.UNIT && !plan.state().isApproved()) {
            if (!plan.state().isCollecting()) {
                throw new BusinessException("plan-state-" + plan.state().code());
            }
            part(plan, unit).filter(part -> !part.state().isOpen()).ifPresent(part -> {
                throw new BusinessException("plan-unit-" + part.state().code());
            });
        }
    }

    Optional<DelegationPlan> find(int year, Direction direction) {
        return entities.createQuery(
                        "select p from DelegationPlan p where p.year = :year and p.direction = :direction",
                        DelegationPlan.class)
                .setParameter("year", year)
                .setParameter("direction", direction)
                .getResultStream()
                .findFirst();
    }

    Optional<PlanUnit> part(DelegationPlan plan, UUID unit) {
        return entities.createQuery(
                        "select u from PlanUnit u where u.planId = :plan and u.unitId = :unit", PlanUnit.class)
                .setParameter("plan", plan.id())
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
    }
}
