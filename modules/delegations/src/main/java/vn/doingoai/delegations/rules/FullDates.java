package vn.doingoai.delegations.rules;

import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-03: first and last day, in this order. */
record FullDates(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        LocalDate departure = trip.route().departure();
        LocalDate back = trip.route().back();
        return setting.brokenIf(
                departure == null || back == null || back.isBefore(departure), departure == null ? "start" : "end");
    }
}
