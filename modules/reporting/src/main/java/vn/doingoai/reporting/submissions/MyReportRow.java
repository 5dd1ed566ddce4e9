package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.doingoai.reporting.requests.RequestState;

/**
 * One report on a unit's start page.
 *
 * @param lastDay the last day on which it is in time
 * @param followsAnother whether the unit has a report of an earlier period to begin from
 */
public record MyReportRow(
        UUID id,
        String title,
        String requestNumber,
        RequestState requestState,
        LocalDate deadline,
        LocalDate lastDay,
        SubmissionState state,
        boolean late,
        int answered,
        int total,
        String returnReason,
        boolean followsAnother) {

    /** Days from today to the last day, both counted as one would on a calendar; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    /** Whether the unit has to do something about it. */
    public boolean isWaiting() {
        return requestState == RequestState.ISSUED && (state == SubmissionState.NOT_STARTED || state.isOpen());
    }
}
