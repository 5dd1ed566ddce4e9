package vn.doingoai.reporting.consolidation;

import java.util.Locale;
import vn.doingoai.reporting.submissions.SubmissionState;

/** How words taken from a unit stand to what the unit says now. */
public enum PassageState {
    /** The unit says the same. */
    CURRENT,
    /** The unit handed in something else, and the province accepted it: an officer decides. */
    CHANGED,
    /** The unit handed in something else, which the province has not accepted yet. */
    WAITING,
    /** The unit has its report before itself again: returned, opened again or withdrawn. */
    REOPENED;

    static PassageState of(SubmissionState unit, boolean differs) {
        if (unit.isOpen()) {
            return REOPENED;
        }
        if (!differs) {
            return CURRENT;
        }
        return unit == SubmissionState.ACCEPTED ? CHANGED : WAITING;
    }

    /** Whether somebody should look at it. */
    public boolean isStale() {
        return this != CURRENT;
    }

    /** Name in message keys and in the HTTP interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
