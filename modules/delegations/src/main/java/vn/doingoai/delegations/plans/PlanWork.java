package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** Parts of plans that a unit has to hand in, and plans that the province has to put together. */
@ApplicationScoped
class PlanWork implements WaitingWork {

    @Inject
    PlanWorkQueries queries;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
            return queries.collecting(caller.get().unit()).stream()
                    .map(PlanWork::part)
                    .toList();
        }
        if (caller.is(Role.PROVINCE_OFFICER)) {
            return queries.unapproved().stream().map(PlanWork::plan).toList();
        }
        return List.of();
    }

    private static Waiting part(PlanWorkRow row) {
        return Waiting.until(
                null,
                row.returned() > 0 ? Urgency.STOPPED : Urgency.TO_DO,
                page(row),
                "waiting.plan." + (row.returned() > 0 ? "returned" : "part") + "." + row.direction(),
                year(row));
    }

    private static Waiting plan(PlanWorkRow row) {
        return Waiting.until(
                null,
                Urgency.TO_DO,
                page(row),
                "waiting.plan." + row.state().code() + "." + row.direction(),
                year(row),
                row.submitted(),
                row.accepted());
    }

    private static String page(PlanWorkRow row) {
        return "/delegations/plan.xhtml?year=" + row.year() + "&direction=" + row.direction();
    }

    /** As text: a year takes no separator of thousands. */
    private static String year(PlanWorkRow row) {
        return Integer.toString(row.year());
    }
}
