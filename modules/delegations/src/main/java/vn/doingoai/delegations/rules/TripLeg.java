package vn.doingoai.delegations.rules;

import org.jspecify.annotations.Nullable;

/**
 * A stop of the itinerary.
 *
 * @param ordinal its number in the itinerary, from 1
 * @param country ISO code, or null where what was written is no country
 * @param place in the country, or what was written in its stead
 * @param workingDays without travel and transit, or null where they are not given
 * @param transitDays of travel and transit, or null where they are not given
 */
public record TripLeg(
        int ordinal,
        @Nullable String country,
        String place,
        @Nullable Integer workingDays,
        @Nullable Integer transitDays) {

    /** Whether it only passes through. */
    boolean isTransitOnly() {
        return workingDays != null && workingDays == 0 && transitDays != null && transitDays > 0;
    }
}
