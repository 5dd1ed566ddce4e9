package vn.doingoai.delegations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation in a list.
 *
 * @param dossier key of the pair of plan item and result
 * @param unitName short name of the owner
 * @param countries ISO codes in the order of the itinerary, or the sender of a delegation in
 * @param start first day of a result, or null
 * @param quarter planned, or null
 * @param blocks how many rules block it
 * @param warnings how many warnings have no reason
 */
public record DelegationRow(
        UUID id,
        long version,
        UUID dossier,
        UUID unit,
        String unitName,
        Phase phase,
        Direction direction,
        int year,
        DelegationState state,
        String name,
        String leaderName,
        String leaderPost,
        @Nullable Integer members,
        @Nullable Integer days,
        List<String> countries,
        @Nullable Integer quarter,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable PlanStatus planStatus,
        int blocks,
        int warnings)
        implements Serializable {
    /** Copies the list. */
    public DelegationRow {
        countries = List.copyOf(countries);
    }
}
