package vn.doingoai.reporting.outlines;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outline version in a list or a choice. */
public record OutlineRow(
        UUID id,
        String key,
        int version,
        String title,
        String level,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Creates a row; public for JPQL. */
    public OutlineRow {}

    /** Whether a request of this day may use it. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
