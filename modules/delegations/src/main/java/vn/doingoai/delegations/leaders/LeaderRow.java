package vn.doingoai.delegations.leaders;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;

/**
 * A leader in a list or a choice.
 *
 * @param unitName short name of the unit
 */
public record LeaderRow(
        UUID id,
        long version,
        String name,
        String post,
        UUID unit,
        String unitName,
        LeaderRank rank,
        boolean keyLeader,
        boolean unitLeader,
        ManagedBy managedBy,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {

    /** What can be changed. */
    public LeaderDetails details() {
        return new LeaderDetails(name, post, unit, rank, keyLeader, unitLeader, managedBy, validFrom, validTo);
    }
}
