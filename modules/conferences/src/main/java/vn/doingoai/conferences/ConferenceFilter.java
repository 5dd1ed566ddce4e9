package vn.doingoai.conferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.WordRange;

/**
 * Which conferences a list shows, and in what order.
 *
 * @param name part of a name; empty for all
 */
public record ConferenceFilter(
        WordRange name,
        @Nullable Integer year,
        @Nullable ConferenceState state,
        @Nullable ConferenceRole role,
        @Nullable UUID unit,
        @Nullable String country,
        Order order) {

    /** Everything. */
    public static final ConferenceFilter ALL = of(null, null, null, null, null, null, null);

    /** The orders in which a list can be shown. */
    public enum Order {
        /** The latest first. */
        TIME("c.year desc, c.start_date desc nulls last, c.id"),
        /** By alphabet. */
        NAME("c.search_key, c.id"),
        /** Those with most foreign participants first. */
        FOREIGN("c.foreign_participants desc nulls last, c.id"),
        /** Along the life cycle. */
        STATE("c.state, c.year desc, c.id");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }

        /** Name in addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what an address says; what makes no sense filters nothing. */
    public static ConferenceFilter of(
            @Nullable String text,
            @Nullable String year,
            @Nullable String state,
            @Nullable String role,
            @Nullable String unit,
            @Nullable String country,
            @Nullable String order) {
        return new ConferenceFilter(
                WordRange.of(text == null ? "" : text),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                find(ConferenceState.class, state).orElse(null),
                find(ConferenceRole.class, role).orElse(null),
                unit(unit),
                country == null || country.isEmpty() ? null : country,
                find(Order.class, order).orElse(Order.TIME));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst();
    }

    private static @Nullable UUID unit(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
