package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-04: a delegation that is back has reported: number and date of its report. */
record ReportIsCited(RuleSetting setting) implements TripRule {

    @Override
    public List<Finding> check(Trip trip, TripHistory history) {
        boolean back = trip.state() == DelegationState.COMPLETED
                || trip.state() == DelegationState.REPORTED
                || trip.state() == DelegationState.CONFIRMED;
        boolean cited = !trip.papers().reportNumber().isBlank() && trip.papers().reportDate() != null;
        return setting.brokenIf(back && !cited, trip.papers().reportNumber().isBlank() ? "reportNumber" : "reportDate");
    }
}
