package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** IN-04: that a visit serves political and foreign-affairs tasks is for a reviewer to confirm. */
record ServesForeignAffairs(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        return setting.brokenIf(!trip.subject().necessary(), "necessary");
    }
}
