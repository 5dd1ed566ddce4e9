package vn.doingoai.delegations.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.SearchKey;

/** OUT-07: not two leaders of the same unit in one delegation. */
record OneLeaderPerUnit(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        Map<String, List<TripPerson>> byUnit = trip.party().persons().stream()
                .filter(person ->
                        isUnitLeader(person, trip.party()) && !person.unit().isBlank())
                .collect(Collectors.groupingBy(
                        person -> SearchKey.of(person.unit()), LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream()
                .filter(leaders -> leaders.size() > setting.number("max"))
                .map(leaders -> setting.finding("members", leaders.get(0).unit()))
                .toList();
    }

    private boolean isUnitLeader(TripPerson person, TripParty party) {
        boolean leadsByRank = party.rank() != null && setting.names("leaderRanks", party.rank());
        return person.unitLeader() || (leadsByRank && person.equals(party.head()));
    }
}
