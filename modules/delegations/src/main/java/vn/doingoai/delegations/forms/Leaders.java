package vn.doingoai.delegations.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.doingoai.delegations.HeadOfDelegation;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.kernel.text.SearchKey;

/**
 * The leaders that the tenant knows, to recognise the head of an imported delegation: by name, by name and post where two
 * have one name, or by a post that one alone holds.
 */
final class Leaders {

    private final List<Known> known;

    /**
     * A leader of the register.
     *
     * @param name folded as search keys are
     * @param post folded as search keys are
     */
    record Known(UUID id, String name, String post, LeaderRank rank) {
        Known(UUID id, String name, String post, LeaderRank rank) {
            this.id = id;
            this.name = SearchKey.of(name);
            this.post = SearchKey.of(post);
            this.rank = rank;
        }
    }

    Leaders(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /** The head as written, with the leader and rank that it means; an unknown one has the rank that its post tells. */
    HeadOfDelegation recognise(HeadOfDelegation written) {
        HeadOfDelegation head = new HeadOfDelegation(written);
        String name = SearchKey.of(head.getName());
        String post = SearchKey.of(head.getPost());
        Optional<Known> found = name.isEmpty()
                ? only(leader -> !post.isEmpty() && leader.post().equals(post))
                : only(leader -> leader.name().equals(name))
                        .or(() -> only(leader ->
                                leader.name().equals(name) && leader.post().equals(post)));
        head.setLeaderId(found.map(Known::id).orElse(null));
        head.setRank(found.map(Known::rank)
                .or(() -> Spellings.RANKS.within(head.getPost()))
                .orElse(null));
        return head;
    }

    private Optional<Known> only(Predicate<Known> condition) {
        List<Known> found = known.stream().filter(condition).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
