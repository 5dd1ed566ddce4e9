package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** IN-02: a delegation in stays for a reasonable time. */
record ReasonableStay(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        int days = trip.route().days().orElse(0);
        return setting.brokenIf(days > setting.number("warnDays"), "totalDays", days);
    }
}
