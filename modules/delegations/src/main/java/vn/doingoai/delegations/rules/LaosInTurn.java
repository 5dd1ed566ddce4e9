package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Set;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/**
 * LAO-01: a unit goes to the same province of Laos once in a cycle of two years; border, military and police exchanges
 * go every year.
 */
final class LaosInTurn implements TripRule {
    private final RuleSetting setting;
    private final LaosTurn turn;

    LaosInTurn(RuleSetting setting) {
        this.setting = setting;
        this.turn = new LaosTurn(setting);
    }

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        Set<String> partners = turn.partners(trip);
        int first = trip.year() - setting.number("cycleYears") + 1;
        List<LaosExchange> went = turn.before(trip, history, partners, first, trip.year()).stream()
                .filter(exchange -> exchange.direction() == Direction.OUT)
                .toList();
        return went.isEmpty()
                ? List.of()
                : List.of(setting.finding(
                        "partners",
                        String.join(", ", partners),
                        went.get(went.size() - 1).year(),
                        setting.number("cycleYears")));
    }
}
