package vn.doingoai.delegations.leaders;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * What is kept of a leader.
 *
 * @param unit where the post is
 * @param keyLeader "lãnh đạo chủ chốt": bound by the yearly number of trips (rule OUT-06)
 * @param unitLeader head or deputy head of the unit (rule OUT-07)
 * @param validTo last day in the post, or null
 */
public record LeaderDetails(
        String name,
        String post,
        UUID unit,
        LeaderRank rank,
        boolean keyLeader,
        boolean unitLeader,
        ManagedBy managedBy,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Cleans the words and refuses what is incomplete. */
    public LeaderDetails {
        name = CleanText.clean(name);
        post = CleanText.clean(post);
        if (name.isEmpty()) {
            throw new InvalidInputException("name", "leader-name");
        }
        if (post.isEmpty()) {
            throw new InvalidInputException("post", "leader-post");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidInputException("validTo", "delegation-days");
        }
    }
}
