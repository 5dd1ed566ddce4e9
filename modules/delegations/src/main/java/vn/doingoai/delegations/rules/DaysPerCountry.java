package vn.doingoai.delegations.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/**
 * OUT-12: only so many days of work in a country, without transit and travel; more in an exception that a document bears
 * out. The exception's limit is read as for each country; a province may have it for the whole trip.
 */
record DaysPerCountry(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        Map<String, Integer> days = new LinkedHashMap<>();
        for (TripLeg stop : trip.route().stops()) {
            if (stop.workingDays() != null && !TripRoute.VIETNAM.equals(stop.country())) {
                days.merge(shown(stop), stop.workingDays(), Integer::sum);
            }
        }
        if (days.isEmpty()) {
            return unknownDays(trip.route());
        }
        return isException(trip.route()) ? exceptional(days, trip.route()) : over(days, setting.number("max"));
    }

    private List<Finding> exceptional(Map<String, Integer> days, TripRoute route) {
        int most = setting.number("maxException");
        List<Finding> found = new ArrayList<>(over(days, most));
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        List<Finding> usual = over(days, setting.number("max"));
        if (found.isEmpty() && isForWholeTrip() && !usual.isEmpty() && all > most) {
            found.add(setting.finding("legs", String.join(", ", days.keySet()), all, most));
        }
        if (found.isEmpty() && !usual.isEmpty() && route.exceptionDocument().isBlank()) {
            found.add(setting.lesser("document", "exceptionDocument", setting.number("max"), most));
        }
        return found;
    }

    /** A form that gives the days in all only (02.A): too many for the countries even with generous travel. */
    private List<Finding> unknownDays(TripRoute route) {
        int most = setting.number(isException(route) ? "maxException" : "max");
        int countries = Math.max(1, route.countries().size());
        int total = route.days().orElse(0);
        return total > countries * (most + setting.number("travelDays"))
                ? List.of(setting.lesser("unknown", "legs", total, most))
                : List.of();
    }

    private List<Finding> over(Map<String, Integer> days, int most) {
        return days.entrySet().stream()
                .filter(each -> each.getValue() > most)
                .map(each -> setting.finding("legs", each.getKey(), each.getValue(), most))
                .collect(Collectors.toList());
    }

    private boolean isException(TripRoute route) {
        return setting.names("exceptions", route.eventException());
    }

    private boolean isForWholeTrip() {
        return setting.text("exceptionScope").equals("PER_TRIP");
    }

    private static String shown(TripLeg stop) {
        return stop.country() == null ? stop.place() : Countries.name(stop.country());
    }
}
