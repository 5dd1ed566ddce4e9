package vn.doingoai.delegations.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-06: a key leader makes only so many official trips in a calendar year, counted over all units. */
record TripsOfKeyLeaders(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        if (trip.subject().purpose() == Purpose.PRIVATE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (TripPerson person : trip.party().persons()) {
            UUID leader = person.leader();
            if (leader != null && person.keyLeader()) {
                int trips = history.leaderTrips(leader, trip.year(), trip.dossier()) + 1;
                int most = setting.number("max");
                String field = person.equals(trip.party().head()) ? "leaderName" : "members";
                findings.addAll(setting.brokenIf(trips > most, field, person.shown(), trips, trip.year(), most));
            }
        }
        return findings;
    }
}
