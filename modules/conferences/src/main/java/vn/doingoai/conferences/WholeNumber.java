package vn.doingoai.conferences;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;

/** Counts as they are typed into a field for numbers. */
final class WholeNumber {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private WholeNumber() {}

    /** What was typed as a count, or null when nothing was; a fraction and more than a million are refused. */
    static @Nullable Integer read(String field, @Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        if (typed.signum() < 0
                || typed.compareTo(MOST) > 0
                || typed.stripTrailingZeros().scale() > 0) {
            throw new InvalidInputException(field, "conference-whole");
        }
        return typed.setScale(0, RoundingMode.UNNECESSARY).intValueExact();
    }

    static int require(String field, @Nullable Integer value) {
        if (value == null) {
            throw new InvalidInputException(field, "conference-whole");
        }
        return value;
    }

    static @Nullable BigDecimal shown(@Nullable Integer stored) {
        return stored == null ? null : BigDecimal.valueOf(stored);
    }
}
