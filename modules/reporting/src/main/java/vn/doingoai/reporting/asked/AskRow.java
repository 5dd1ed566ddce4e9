package vn.doingoai.reporting.asked;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;

/**
 * One request of the ministry with the report that answers it.
 *
 * @param id       the ministry's key of the request
 * @param number   number and notation of its letter
 * @param deadline last day on which the report is in time
 * @param note     a sentence of the ministry, or empty
 * @param closed   whether the ministry waits for nothing more
 * @param reminded whether it was reminded of
 * @param report   the newest report that answers it, or null
 * @param back     what was given back and not corrected yet, or null
 */
public record AskRow(
        UUID id,
        String title,
        String number,
        LocalDate date,
        Period period,
        LocalDate deadline,
        String note,
        boolean closed,
        boolean reminded,
        AskState state,
        @Nullable UUID report,
        @Nullable GivenBack back) {

    /** Whether the province still has to do something for it. */
    public boolean waits() {
        return state == AskState.RETURNED || (state == AskState.TO_BEGIN && !closed);
    }

    /** Whether a report of the period can be begun from here. */
    public boolean mayBegin() {
        return state == AskState.TO_BEGIN;
    }
}
