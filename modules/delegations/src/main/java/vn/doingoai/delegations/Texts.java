package vn.doingoai.delegations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/** How texts of forms become texts of the register: clean, and never null where empty says the same. */
final class Texts {

    private Texts() {}

    static String clean(@Nullable String text) {
        return text == null ? "" : CleanText.clean(text);
    }

    /** A code in capitals, or null for an empty one. */
    static @Nullable String code(@Nullable String text) {
        String cleaned = clean(text).toUpperCase(Locale.ROOT);
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** A text that must be there. */
    static String required(String field, @Nullable String text) {
        String cleaned = clean(text);
        if (cleaned.isEmpty()) {
            throw new InvalidInputException(field, "delegation-missing-" + field);
        }
        return cleaned;
    }

    /** A day that must be there. */
    static LocalDate required(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidInputException(field, "delegation-missing-" + field);
        }
        return day;
    }
}
