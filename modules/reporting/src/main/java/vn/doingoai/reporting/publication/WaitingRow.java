package vn.doingoai.reporting.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.reports.ReportState;

/** A report that waits for somebody's step. */
public record WaitingRow(
        UUID id,
        String title,
        ReportState state,
        @Nullable LocalDate deadline,
        Period period,
        String sentBy,
        Instant sentAt) {}
