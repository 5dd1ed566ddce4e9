package vn.doingoai.delegations.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.EventException;
import vn.doingoai.delegations.LaosExemption;

/**
 * Where to and for how long.
 *
 * @param legs stops in the order of the itinerary; none for a delegation in
 * @param fromCountry ISO code of the country that sends a delegation in, or null
 * @param totalDays out: abroad, with travel and transit; in: in the province; null where it is not given
 * @param quarter planned, 1 to 4, or null
 * @param departure first day as it went, or null
 * @param back last day as it went, or null
 * @param exceptionDocument what bears the exception out, as a citation
 */
public record TripRoute(
        List<TripLeg> legs,
        @Nullable String fromCountry,
        @Nullable Integer totalDays,
        @Nullable Integer quarter,
        @Nullable LocalDate departure,
        @Nullable LocalDate back,
        LaosExemption laosExemption,
        EventException eventException,
        String exceptionDocument) {

    /** The country whose own border is no stop. */
    static final String VIETNAM = "VN";

    /** The country that has rules of its own. */
    static final String LAOS = "LA";

    /** Copies the list. */
    public TripRoute {
        legs = List.copyOf(legs);
    }

    /** The stops at which it works, without those of transit only. */
    List<TripLeg> stops() {
        return legs.stream().filter(leg -> !leg.isTransitOnly()).toList();
    }

    /** Codes of the countries in which it works. */
    Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        stops().stream().map(TripLeg::country).filter(Objects::nonNull).forEach(countries::add);
        return countries;
    }

    /** All days, from the dates where no number is given; empty where neither is known. */
    Optional<Integer> days() {
        if (totalDays != null) {
            return Optional.of(totalDays);
        }
        return departure == null || back == null || back.isBefore(departure)
                ? Optional.empty()
                : Optional.of((int) ChronoUnit.DAYS.between(departure, back) + 1);
    }
}
