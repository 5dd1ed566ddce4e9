package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-14: when, to the quarter. */
record QuarterIsGiven(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        return setting.brokenIf(trip.route().quarter() == null, "quarter");
    }
}
