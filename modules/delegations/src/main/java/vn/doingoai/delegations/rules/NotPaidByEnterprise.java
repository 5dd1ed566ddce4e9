package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-04: no delegation that an enterprise organises or pays. */
record NotPaidByEnterprise(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        boolean paid = trip.funding().lines().stream().anyMatch(line -> line.source() == FundingSource.ENTERPRISE);
        return setting.brokenIf(paid || trip.funding().byEnterprise(), "costs");
    }
}
