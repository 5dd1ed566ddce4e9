package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Set;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** LAO-02: after our delegation it is the Lao side's turn; a hint, since the dispatch does not say it in so many words. */
final class LaosTheirTurn implements TripRule {
    private static final int YEARS_BACK = 10;

    private final RuleSetting setting;
    private final LaosTurn turn;

    LaosTheirTurn(RuleSetting setting) {
        this.setting = setting;
        this.turn = new LaosTurn(setting);
    }

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        Set<String> partners = turn.partners(trip);
        List<LaosExchange> before = turn.before(trip, history, partners, trip.year() - YEARS_BACK, trip.year() - 1);
        boolean weWentLast = !before.isEmpty() && before.get(before.size() - 1).direction() == Direction.OUT;
        return setting.brokenIf(weWentLast, "partners");
    }
}
