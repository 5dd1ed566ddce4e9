package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.SearchKey;

/** OUT-11: a country and no vague region such as ASEAN or Europe. */
final class DefinitePlace implements TripRule {
    private final RuleSetting setting;
    private final Set<String> denied;

    DefinitePlace(RuleSetting setting) {
        this.setting = setting;
        this.denied = setting.list("denied").stream().map(SearchKey::of).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        List<TripLeg> legs = trip.route().legs();
        if (legs.isEmpty() && trip.isPlan()) {
            return List.of(setting.variant("none", "legs"));
        }
        return legs.stream()
                .filter(leg -> leg.country() == null || denied.contains(SearchKey.of(leg.place())))
                .map(leg -> setting.finding("legs", leg.place()))
                .toList();
    }
}
