package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** IN-03: the country that sends a delegation in; of an international organisation, the country of its seat. */
record SendingCountry(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        return setting.brokenIf(trip.route().fromCountry() == null, "fromCountry");
    }
}
