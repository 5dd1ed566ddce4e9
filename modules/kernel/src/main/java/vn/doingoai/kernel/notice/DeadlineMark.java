package vn.doingoai.kernel.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Which reminder of a deadline is due: 7, 3 and 1 days before the last day, and once when it has passed. A day on which the
 * portal did not run is made good on the next; what was asked for later than a mark is not reminded of it.
 *
 * @param left days left; negative when the last day has passed
 * @param name stands in the name of the event: {@code 7}, {@code 3}, {@code 1} or {@code overdue}
 */
public record DeadlineMark(long left, String name) {

    private static final List<Integer> DAYS = List.of(1, 3, 7);

    /**
     * The mark that holds today, if one does.
     *
     * @param asked the day since when the deadline has been known
     */
    public static Optional<DeadlineMark> of(LocalDate today, LocalDate lastDay, LocalDate asked) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        if (left < 0) {
            return Optional.of(new DeadlineMark(left, "overdue"));
        }
        return DAYS.stream()
                .filter(days -> left <= days)
                .findFirst()
                .filter(days -> asked.isBefore(lastDay.minusDays(days)))
                .map(days -> new DeadlineMark(left, days.toString()));
    }

    /** Whether the last day has passed. */
    public boolean isOverdue() {
        return left < 0;
    }

    /** Key of the sentence with this ending: {@code .overdue}, {@code .today} or {@code .left}. */
    public String key(String base) {
        return base + (left < 0 ? ".overdue" : left == 0 ? ".today" : ".left");
    }
}
