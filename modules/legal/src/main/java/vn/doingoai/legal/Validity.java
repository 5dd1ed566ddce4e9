package vn.doingoai.legal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;

/**
 * From when to when a document is in force, and what ended it.
 *
 * @param from first day in force; null for the day it was issued
 * @param to last day in force, or null
 * @param ending how another document ended it, or null
 * @param endedBy that document, or null when it is not in the list
 */
public record Validity(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Ending ending,
        @Nullable UUID endedBy) implements Serializable {

    /** In force since it was issued, without an end. */
    public static final Validity OPEN = new Validity(null, null, null, null);

    /**
     * Refuses what contradicts itself.
     *
     * @throws InvalidInputException {@code legal-ends-before}, {@code legal-ending} or {@code legal-last-day}
     */
    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInputException("effectiveTo", "legal-ends-before", from);
        }
        if (endedBy != null && ending == null) {
            throw new InvalidInputException("ending", "legal-ending");
        }
        if (ending != null && to == null) {
            throw new InvalidInputException("effectiveTo", "legal-last-day");
        }
    }
}
