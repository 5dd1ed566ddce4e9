package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/**
 * The province's plan of a year: opened, collected, compiled, submitted to the Standing Committee, approved with its
 * document, amended, closed. Each act names the version of the plan that the caller has seen.
 */
@ApplicationScoped
@Transactional
public class PlanService {

    @Inject
    Plans plans;

    @Inject
    PlanFreezer freezer;

    /** Opens the plan of a year and answers its key. */
    @Permit(Role.PROVINCE_OFFICER)
    public UUID open(int year, Direction direction) {
        if (plans.gate.find(year, direction).isPresent()) {
            throw new BusinessException("plan-exists", Integer.toString(year));
        }
        DelegationPlan plan = new DelegationPlan(year, direction);
        plans.entities.persist(plan);
        plans.entities.flush();
        plans.record("plan-opened", plan);
        return plan.id();
    }

    /** Asks the units for their parts. */
    @Permit(Role.PROVINCE_OFFICER)
    public void collect(UUID id, long version) {
        step(id, version, "plan-collecting", DelegationPlan::collect);
    }

    /** Puts the parts together: no unit hands in after this. */
    @Permit(Role.PROVINCE_OFFICER)
    public void compile(UUID id, long version) {
        step(id, version, "plan-compiled", DelegationPlan::compile);
    }

    /** Goes back to collecting. */
    @Permit(Role.PROVINCE_OFFICER)
    public void reopen(UUID id, long version) {
        step(id, version, "plan-reopened", DelegationPlan::reopen);
    }

    /** "Trình Ban Thường vụ Tỉnh ủy". */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void submit(UUID id, long version) {
        step(id, version, "plan-submitted", DelegationPlan::submit);
    }

    /** Closes the plan at the end of its year. */
    @Permit(Role.PROVINCE_OFFICER)
    public void close(UUID id, long version) {
        step(id, version, "plan-closed", DelegationPlan::close);
    }

    /** Approved by the Standing Committee with this document: accepted items are approved and the version is frozen. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void approve(UUID id, long version, String number, LocalDate date) {
        DelegationPlan plan = plans.get(id, version);
        plan.approve(number, date);
        approveItems(plan, date);
        plans.record("plan-approved", plan);
    }

    /** An amendment is approved: items accepted since are approved, what they replace is cancelled, the next version frozen. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void amend(UUID id, long version, String number, LocalDate date) {
        DelegationPlan plan = plans.get(id, version);
        plan.amend(number, date);
        approveItems(plan, date);
        plans.record("plan-amended", plan);
    }

    private void approveItems(DelegationPlan plan, LocalDate date) {
        String replaced = Messages.text(Messages.VIETNAMESE, "plan.replaced", plan.approvalNumber());
        List<Delegation> accepted = plans.items(plan).stream()
                .filter(item -> item.state() == DelegationState.ACCEPTED)
                .toList();
        for (Delegation item : accepted) {
            item.approve(plans.stamp());
            UUID earlier = item.content().getPlan().getAmendmentOf();
            if (earlier != null) {
                plans.entities.find(Delegation.class, earlier).cancel(replaced, plans.stamp());
            }
        }
        plans.entities.flush();
        freezer.freeze(plan, date, plans.items(plan));
    }

    private void step(UUID id, long version, String action, Consumer<DelegationPlan> step) {
        DelegationPlan plan = plans.get(id, version);
        step.accept(plan);
        plans.record(action, plan);
    }
}
