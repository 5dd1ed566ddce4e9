package vn.doingoai.administration.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;

/**
 * What is said about a division.
 *
 * @param unit the body it is a part of
 * @param place divisions are listed in this order
 * @param task what it does; may be empty
 * @param from first day
 * @param to last day, or null
 */
public record DivisionFacts(
        UUID unit,
        int place,
        String name,
        String task,
        LocalDate from,
        @Nullable LocalDate to) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TASK = 1000;

    /**
     * Cleans the texts.
     *
     * @throws InvalidInputException for the first field that cannot be taken
     */
    public DivisionFacts {
        name = BodyText.needed("name", name, LONGEST_NAME);
        task = BodyText.upTo("task", task, LONGEST_TASK);
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException("to", "unit-ends-before", from);
        }
    }

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
