package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-17: a lean delegation: every member who is named has a task. */
record TaskOfEachMember(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        boolean idle = trip.party().members().stream()
                .anyMatch(
                        member -> !member.identity().isEmpty() && member.task().isBlank());
        return setting.brokenIf(idle, "members");
    }
}
