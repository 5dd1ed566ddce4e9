package vn.doingoai.ui.waiting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param message key of the sentence, in any slice's message file
 * @param arguments what is filled into the sentence
 * @param page where it is done, with its parameters: {@code /requests/board.xhtml?id=…}
 * @param count how many things the sentence stands for; shown when it is more than one and nothing is due
 * @param due the last day on which it is in time, or null
 */
public record Waiting(
        String message,
        List<Object> arguments,
        String page,
        long count,
        @Nullable LocalDate due,
        Urgency urgency) {

    /** What comes first: what was due first, and of the same day what has come back. */
    static final Comparator<Waiting> ORDER = Comparator.comparing(
                    Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::urgency);

    /** Copies the arguments. */
    public Waiting {
        arguments = List.copyOf(arguments);
    }

    /** One thing with its last day. */
    public static Waiting until(
            @Nullable LocalDate due, Urgency urgency, String page, String message, Object... arguments) {
        return new Waiting(message, List.of(arguments), page, 1, due, urgency);
    }

    /** Several things without a day; their number is the first argument of the sentence. */
    public static Waiting several(long count, Urgency urgency, String page, String message, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Waiting(message, List.of(all), page, count, null, urgency);
    }

    /** Whether its last day has passed. */
    boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
