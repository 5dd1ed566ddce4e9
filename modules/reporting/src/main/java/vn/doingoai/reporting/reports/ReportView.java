package vn.doingoai.reporting.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.writing.Frame;

/**
 * The province's report as a page or the HTTP interface shows it.
 *
 * @param edition how often its text was changed
 * @param returnReason why the leader sent it back, or empty
 * @param parts its sections in printed order
 */
public record ReportView(
        UUID id,
        long version,
        UUID outlineId,
        String title,
        Period period,
        @Nullable LocalDate deadline,
        String requestNo,
        @Nullable LocalDate requestDate,
        ReportState state,
        long edition,
        Frame frame,
        String createdBy,
        Instant createdAt,
        String returnReason,
        String returnedBy,
        @Nullable Instant returnedAt,
        int answered,
        int total,
        List<ReportPart> parts) {

    /** Copies the list. */
    public ReportView {
        parts = List.copyOf(parts);
    }

    /** How many sections still want an answer. */
    public int left() {
        return total - answered;
    }

    /** How many lines print figures that changed since their author saw them. */
    public long changedLines() {
        return parts.stream().mapToLong(part -> part.changed().size()).sum();
    }
}
