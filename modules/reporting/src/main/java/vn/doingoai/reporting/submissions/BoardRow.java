package vn.doingoai.reporting.submissions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit on the province's board of a request. */
public record BoardRow(
        UUID id,
        UUID unitId,
        String unitName,
        String unitKind,
        SubmissionState state,
        @Nullable Instant submittedAt,
        boolean late,
        boolean overdue,
        int answered,
        int total) {}
