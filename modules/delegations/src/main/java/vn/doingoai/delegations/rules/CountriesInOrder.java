package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.stream.IntStream;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-02: the countries in the order of the itinerary. */
record CountriesInOrder(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        List<TripLeg> legs = trip.route().legs();
        boolean inOrder = IntStream.range(0, legs.size())
                .allMatch(i -> legs.get(i).ordinal() == i + 1 && legs.get(i).country() != null);
        return setting.brokenIf(legs.isEmpty() || !inOrder, "legs");
    }
}
