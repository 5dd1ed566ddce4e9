package vn.doingoai.delegations.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plan and papers of a delegation as it went; {@link #NONE} for an item of the plan.
 *
 * @param inPlan whether "Trong KH" is marked
 * @param offPlan whether "Ngoài KH" is marked
 * @param planItem the approved item of the plan, or null
 * @param approvalDocument what permits a delegation outside the plan
 */
public record TripPapers(
        boolean inPlan,
        boolean offPlan,
        @Nullable UUID planItem,
        String approvalDocument,
        String reportNumber,
        @Nullable LocalDate reportDate) {

    /** No papers yet. */
    public static final TripPapers NONE = new TripPapers(false, false, null, "", "", null);
}
