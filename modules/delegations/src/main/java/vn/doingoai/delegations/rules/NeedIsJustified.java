package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-02: reason, aim and effect must be given, at some length; whether they convince is for people to judge. */
record NeedIsJustified(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        String justification = trip.subject().justification().strip();
        return setting.brokenIf(
                justification.isEmpty() || justification.length() < setting.number("minimumLength"), "justification");
    }
}
