package vn.doingoai.reporting.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is read.
 *
 * @param passage the words it is about, or empty for the section as a whole
 * @param resolvedBy who resolved it, or empty
 */
public record CommentRow(
        UUID id,
        String passage,
        String text,
        String writtenBy,
        Instant writtenAt,
        String resolvedBy,
        @Nullable Instant resolvedAt) {

    /** Creates a row; public for JPQL. */
    public CommentRow {}

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return resolvedAt == null;
    }
}
