package vn.doingoai.kernel.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice in somebody's list.
 *
 * @param readAt when its reader saw it, or null
 */
public record NoticeRow(
        UUID id,
        String message,
        List<String> arguments,
        String page,
        @Nullable LocalDate due,
        Instant madeAt,
        @Nullable Instant readAt) {

    /** Copies the arguments. */
    public NoticeRow {
        arguments = List.copyOf(arguments);
    }

    /** Whether it has not been seen yet. */
    public boolean isNew() {
        return readAt == null;
    }
}
