package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.rules.Severity;

/** OUT-13: the days in all, with travel and transit (form 02.A, column 8), fit the days of work in the countries. */
record TotalDays(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        List<TripLeg> stops = trip.route().stops();
        Optional<Integer> total = trip.route().days();
        if (stops.isEmpty() || total.isEmpty()) {
            return List.of();
        }
        int worked = stops.stream()
                .map(TripLeg::workingDays)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        int rest = total.get() - worked;
        if (rest < 0) {
            return List.of(setting.finding("totalDays", total.get(), worked));
        }
        boolean known = stops.stream().allMatch(stop -> stop.workingDays() != null);
        int travel = setting.number("travelDays") + (stops.size() - 1) * setting.number("travelDaysPerFurtherLeg");
        return setting.atMost(Severity.WARN).brokenIf(known && rest > travel, "totalDays", total.get(), worked);
    }
}
