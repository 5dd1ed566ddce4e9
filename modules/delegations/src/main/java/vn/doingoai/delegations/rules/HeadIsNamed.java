package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-01: name and post of the head. */
record HeadIsNamed(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        TripPerson head = trip.party().head();
        return setting.brokenIf(
                head.name().isBlank() || head.post().isBlank(), head.name().isBlank() ? "leaderName" : "leaderPost");
    }
}
