package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** IN-01: a delegation in has a clear purpose and content. */
record VisitHasPurpose(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        TripSubject subject = trip.subject();
        return setting.brokenIf(
                subject.purpose() == null || subject.content().isBlank(),
                subject.purpose() == null ? "purpose" : "content");
    }
}
