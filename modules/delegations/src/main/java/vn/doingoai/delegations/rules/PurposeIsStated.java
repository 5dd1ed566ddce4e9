package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-01: purpose, content and partners must be stated. */
record PurposeIsStated(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        TripSubject subject = trip.subject();
        String field = subject.purpose() == null ? "purpose" : subject.content().isBlank() ? "content" : "partners";
        return setting.brokenIf(
                subject.purpose() == null
                        || subject.content().isBlank()
                        || subject.partners().isEmpty(),
                field);
    }
}
