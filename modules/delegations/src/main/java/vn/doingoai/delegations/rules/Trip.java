package vn.doingoai.delegations.rules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Phase;

/**
 * A delegation as the rules see it: values only, whether typed a moment ago, read from a file or stored.
 *
 * @param dossier of the row and its pair; null for a row that is not stored yet
 * @param unit that the row belongs to; null where that is not known, then nothing is asked of its history
 * @param year of the plan, or in which it went
 * @param state null for a row that is not stored yet
 */
public record Trip(
        @Nullable UUID dossier,
        @Nullable UUID unit,
        Direction direction,
        Phase phase,
        int year,
        @Nullable DelegationState state,
        TripSubject subject,
        TripParty party,
        TripRoute route,
        TripFunding funding,
        TripPapers papers) {

    boolean isOut() {
        return direction == Direction.OUT;
    }

    boolean isPlan() {
        return phase == Phase.PLAN;
    }
}
