package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.SearchKey;

/** OUT-16: who pays for what; where the partner pays, a line of its own says so. */
record FundingIsItemised(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        List<TripFunding.Line> lines = trip.funding().lines();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.item().isBlank())) {
            return List.of(setting.finding("costs"));
        }
        boolean partnerLine = lines.stream().anyMatch(line -> line.source() == FundingSource.PARTNER);
        boolean partnerPays = lines.stream().anyMatch(line -> speaksOfPartner(line.item() + " " + line.payer()));
        return partnerPays && !partnerLine ? List.of(setting.variant("partner", "costs")) : List.of();
    }

    private boolean speaksOfPartner(String text) {
        String folded = " " + SearchKey.of(text) + " ";
        return setting.list("partnerWords").stream().anyMatch(word -> folded.contains(" " + SearchKey.of(word) + " "));
    }
}
