package vn.doingoai.reporting.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;

/**
 * A report of the province in a list.
 *
 * @param deadline last day, or null
 * @param answered sections with an answer when they were last written, of {@code total}
 * @param notation number as printed, or empty
 */
public record ReportRow(
        UUID id,
        UUID outlineId,
        String title,
        Period period,
        @Nullable LocalDate deadline,
        ReportState state,
        String createdBy,
        String notation,
        int answered,
        int total) {}
