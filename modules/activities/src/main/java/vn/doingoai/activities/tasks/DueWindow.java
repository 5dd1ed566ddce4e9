package vn.doingoai.activities.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.DateSpan;

/**
 * When a task has to be done.
 *
 * @param from first day, or null where only the last was said
 * @param to last day
 */
public record DueWindow(@Nullable LocalDate from, LocalDate to) {

    /** Refuses a window that ends before it begins. */
    public DueWindow {
        if (from != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A window cannot end before it begins: " + from + " to " + to);
        }
    }

    static DueWindow of(DateSpan span) {
        return new DueWindow(span.from(), span.to());
    }

    /** From the first day of one to the last of the other, whichever comes first. */
    static DueWindow over(DateSpan one, DateSpan other) {
        return new DueWindow(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
