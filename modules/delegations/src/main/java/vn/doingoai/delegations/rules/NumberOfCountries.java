package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Set;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-09: only so many countries in one trip; transit does not count. */
record NumberOfCountries(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        Set<String> countries = trip.route().countries();
        if (!setting.flag("countVietnam")) {
            countries.remove(TripRoute.VIETNAM);
        }
        int most = setting.number("max");
        return setting.brokenIf(countries.size() > most, "legs", most, countries.size());
    }
}
