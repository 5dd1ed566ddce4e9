package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;

/** One rule, made from what a province's rule set says of it. */
interface TripRule {

    /** Every way in which the trip breaks the rule; none when it keeps it. */
    List<Finding> check(Trip trip, TripHistory history);
}
