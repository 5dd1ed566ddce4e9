package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-03: no exchange, survey or study trip of no practical use on the state budget. */
record NoStudyTourOnStateBudget(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        TripSubject subject = trip.subject();
        boolean study = (subject.category() != null && setting.names("categories", subject.category()))
                || (subject.purpose() != null && setting.names("purposes", subject.purpose()));
        boolean stateBudget =
                trip.funding().lines().stream().anyMatch(line -> setting.names("stateBudget", line.source()));
        return setting.brokenIf(study && stateBudget, "category");
    }
}
