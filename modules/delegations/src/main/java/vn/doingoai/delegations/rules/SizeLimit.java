package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-08: so many people behind a top leader of the province, fewer behind anybody else; the head decides, not the most
 * senior member. */
record SizeLimit(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        TripParty party = trip.party();
        int stated = party.memberCount() == null ? 0 : party.memberCount();
        int size = Math.max(
                setting.flag("countHead") ? stated : stated + 1, party.persons().size());
        boolean top = party.rank() != null && setting.names("topRanks", party.rank());
        int most = setting.number(top ? "maxTop" : "maxOther");
        String post = party.head().post().isBlank() ? "…" : party.head().post();
        return setting.brokenIf(size > most, "memberCount", size, most, post);
    }
}
