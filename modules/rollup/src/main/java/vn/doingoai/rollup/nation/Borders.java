package vn.doingoai.rollup.nation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/** Which provinces are the rows of a table: those that reported then, or those that exist today. */
public enum Borders {
    /** As reported: the 63 until June 2025, the 34 from July 2025. */
    REPORTED,
    /** Re-based: the 34, each with the figures of all that went into it. */
    TODAY;

    /** Its word in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The borders of a word in an address; those of the time when it says nothing sensible. */
    public static Borders of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(REPORTED);
    }

    /** The rows of a period that ends on a day, in the order of their codes. */
    public List<Territory> territories(LocalDate day) {
        return switch (this) {
            case REPORTED ->
                Provinces.existingOn(day).stream().map(Territory::of).toList();
            case TODAY ->
                Provinces.all().stream()
                        .filter(each -> each.successor() == null)
                        .map(each -> of(each, day))
                        .toList();
        };
    }

    private static Territory of(Province today, LocalDate day) {
        return new Territory(today, Provinces.before(today, day));
    }

    /** What a row is compared with on an earlier day. */
    public Territory before(Territory now, LocalDate day) {
        List<Province> parts = Provinces.before(now.province(), day);
        return switch (this) {
            case REPORTED ->
                new Territory(
                        now.province(),
                        parts.stream()
                                .filter(each ->
                                        each.tenant().equals(now.province().tenant()))
                                .toList());
            case TODAY -> new Territory(now.province(), parts);
        };
    }
}
