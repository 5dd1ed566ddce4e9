package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-05: one X, in the plan or outside it. */
record OneMark(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        return setting.brokenIf(trip.papers().inPlan() == trip.papers().offPlan(), "planStatus");
    }
}
