package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.SearchKey;

/** OUT-15: the post of the head, and not just "a leader of the province". */
final class DefinitePost implements TripRule {
    private final RuleSetting setting;
    private final Set<String> denied;

    DefinitePost(RuleSetting setting) {
        this.setting = setting;
        this.denied = setting.list("denied").stream().map(SearchKey::of).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        String post = SearchKey.of(trip.party().head().post());
        // A result without a post breaks RES-01.
        return setting.brokenIf(post.isEmpty() ? trip.isPlan() : denied.contains(post), "leaderPost");
    }
}
