package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-05: foreign loans and grants only for what they were given for. */
record LoansForTheirPurpose(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        boolean bound = trip.funding().lines().stream().anyMatch(line -> setting.names("sources", line.source()));
        return setting.brokenIf(bound && !trip.funding().purposeConfirmed(), "costs");
    }
}
