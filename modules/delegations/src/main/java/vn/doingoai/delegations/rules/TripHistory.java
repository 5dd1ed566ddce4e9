package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask of other rows. The stored one answers with counts over all units of the tenant and with the caller's
 * own rows otherwise. Rows of one dossier, plan item and result, count once; cancelled ones do not count.
 */
public interface TripHistory {

    /** Knows of no other row: for values that are checked alone. */
    TripHistory NONE = new TripHistory() {
        @Override
        public int leaderTrips(UUID leader, int year, @Nullable UUID dossier) {
            return 0;
        }

        @Override
        public List<LaosExchange> laosExchanges(UUID unit, int fromYear, int toYear, @Nullable UUID dossier) {
            return List.of();
        }
    };

    /**
     * Trips abroad of a leader in a calendar year, as head or member, for any unit, without private ones.
     *
     * @param dossier the one at hand, which does not count; null for a new one
     */
    int leaderTrips(UUID leader, int year, @Nullable UUID dossier);

    /**
     * Delegations of a unit to and from Laos, the oldest first.
     *
     * @param fromYear first year
     * @param toYear last year, included
     * @param dossier the one at hand, which is not among them; null for a new one
     */
    List<LaosExchange> laosExchanges(UUID unit, int fromYear, int toYear, @Nullable UUID dossier);
}
