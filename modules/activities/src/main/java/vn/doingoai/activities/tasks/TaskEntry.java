package vn.doingoai.activities.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param unitName short name of whose it is
 * @param window when it is due, or null when that is not known
 * @param progress how far it is, or null while nothing was noted
 * @param overdue whether its window has passed and it is not done
 */
public record TaskEntry(
        UUID id,
        long version,
        UUID unit,
        String unitName,
        TaskDetails details,
        @Nullable DueWindow window,
        @Nullable ProgressNote progress,
        boolean overdue) {

    /** How far it is. */
    public Progress state() {
        return progress == null ? Progress.NOT_STARTED : progress.progress();
    }

    /** What the report prints of that. */
    public String progressText() {
        return progress == null ? Progress.NOT_STARTED.words() : progress.printed();
    }
}
