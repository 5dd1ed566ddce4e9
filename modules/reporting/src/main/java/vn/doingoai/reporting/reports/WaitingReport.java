package vn.doingoai.reporting.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is not out yet.
 *
 * @param assigned unfinished sections that somebody is to write
 * @param comments comments on it that nobody has settled
 * @param stale passages whose unit has handed in again since they were taken or last looked at
 */
record WaitingReport(
        UUID id,
        String title,
        ReportState state,
        @Nullable LocalDate deadline,
        long assigned,
        long comments,
        long stale) {}
