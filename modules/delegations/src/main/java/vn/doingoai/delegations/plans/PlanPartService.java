package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.FindingView;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;

/** One unit's part of a plan: handed in and taken back by the unit, returned and accepted by the province. */
@ApplicationScoped
@Transactional
public class PlanPartService {

    @Inject
    Plans plans;

    @Inject
    CurrentTenant tenant;

    /**
     * Hands in the caller's unit's part. The rules are asked again, since trips of others count; a block, or a warning
     * without a reason, stops it.
     *
     * @param nil whether the unit says that it plans nothing
     * @throws BusinessException {@code plan-stopped} with how many items and their names
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void submit(UUID planId, boolean nil) {
        if (plans.caller.is(Role.UNIT_OFFICER) && !tenant.get().settings().officersMaySubmit()) {
            throw new BusinessException("plan-head-submits");
        }
        DelegationPlan plan = plans.get(planId);
        plan.need(PlanState.OPEN, PlanState.COLLECTING);
        UUID unit = plans.caller.get().unit();
        List<Delegation> items = plans.items(plan, unit);
        plans.store.changed(items);
        needPassable(items);
        plans.part(plan, unit).submit(items.size(), nil, plans.stamp());
        items.stream()
                .filter(item -> item.state() == DelegationState.RETURNED)
                .forEach(item -> item.propose(plans.stamp()));
        plans.record("plan-part-submitted", plan);
    }

    private static void needPassable(List<Delegation> items) {
        List<String> stopped = items.stream()
                .filter(item -> item.findings().stream().anyMatch(FindingView::stops))
                .map(Delegation::name)
                .toList();
        if (!stopped.isEmpty()) {
            throw new BusinessException("plan-stopped", stopped.size(), String.join("; ", stopped));
        }
    }

    /** Takes the part back before the province has taken it in. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void withdraw(UUID planId) {
        DelegationPlan plan = plans.get(planId);
        plan.need(PlanState.OPEN, PlanState.COLLECTING);
        plans.part(plan, plans.caller.get().unit()).withdraw();
        plans.record("plan-part-withdrawn", plan);
    }

    /** Sends a unit's part back with a reason: its items can be written again. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void giveBack(UUID planId, UUID unit, String reason) {
        DelegationPlan plan = plans.get(planId);
        plan.need(PlanState.OPEN, PlanState.COLLECTING);
        plans.part(plan, unit).giveBack(reason, plans.stamp());
        for (Delegation item : plans.items(plan, unit)) {
            if (item.state() == DelegationState.PROPOSED || item.state() == DelegationState.ACCEPTED) {
                item.giveBack(reason, plans.stamp());
            }
        }
        plans.record("plan-part-returned", plan);
    }

    /** Takes a unit's part in, and with it the items that were not sent back one by one. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void accept(UUID planId, UUID unit) {
        DelegationPlan plan = plans.get(planId);
        plan.need(PlanState.OPEN, PlanState.COLLECTING);
        plans.part(plan, unit).accept(plans.stamp());
        plans.items(plan, unit).stream()
                .filter(item -> item.state() == DelegationState.PROPOSED)
                .forEach(item -> item.accept(plans.stamp()));
        plans.record("plan-part-accepted", plan);
    }
}
