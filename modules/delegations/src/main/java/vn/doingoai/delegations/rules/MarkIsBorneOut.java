package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-06: in the plan means an item of the approved plan; outside it means a document that permits it. */
record MarkIsBorneOut(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        TripPapers papers = trip.papers();
        if (papers.inPlan() == papers.offPlan()) {
            return List.of();
        }
        return papers.inPlan()
                ? setting.brokenIf(papers.planItem() == null, "planItem")
                : setting.brokenIf(papers.approvalDocument().isBlank(), "approvalDocument");
    }
}
