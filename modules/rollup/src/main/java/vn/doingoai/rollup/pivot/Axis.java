package vn.doingoai.rollup.pivot;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rows or columns of a pivot stand for. */
enum Axis {
    PROVINCE,
    REGION,
    COUNTRY,
    PERIOD;

    /** Its word in addresses and messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Axis of(@Nullable String code, Axis otherwise) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }
}
