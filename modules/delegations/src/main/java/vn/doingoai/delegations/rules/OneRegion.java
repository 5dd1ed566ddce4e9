package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-10: countries near each other, which is taken as one sub-region of UN M49. */
record OneRegion(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        long regions = trip.route().countries().stream()
                .filter(code -> !code.equals(TripRoute.VIETNAM))
                .flatMap(code -> Countries.ofCode(code).stream())
                .map(Country::region)
                .distinct()
                .count();
        return setting.brokenIf(regions > 1, "legs");
    }
}
