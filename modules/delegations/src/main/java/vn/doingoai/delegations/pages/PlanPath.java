package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.plans.PlanRow;
import vn.doingoai.delegations.plans.PlanState;

/** The way of a plan from its opening to its close, as steps that are done, at hand or still to come. */
@Named("planPath")
@ApplicationScoped
public class PlanPath {

    /** One step of the way. */
    public record Stop(PlanState state, String shape, boolean now) {}

    /** The way with the place where a plan stands; null for one that is not opened. */
    public List<Stop> of(@Nullable PlanRow plan) {
        PlanState at = plan == null ? null : plan.state();
        return Arrays.stream(PlanState.values())
                .filter(state -> state != PlanState.AMENDED || at == PlanState.AMENDED)
                .map(state -> stop(state, at))
                .toList();
    }

    private static Stop stop(PlanState state, @Nullable PlanState at) {
        if (at == null || state.compareTo(at) > 0) {
            return new Stop(state, "", false);
        }
        return state == at ? new Stop(state, "work", true) : new Stop(state, "done", false);
    }
}
