package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of the national catalogue: something every province counts in the same way. Lines are added, never redefined,
 * since published figures refer to them for ever.
 *
 * @param number     place in the catalogue, such as {@code "96a"}
 * @param key        stable name, such as {@code delegations.inbound.count}
 * @param name       Vietnamese name as shown to people
 * @param unit       Vietnamese unit as printed ("đoàn", "lượt người", "triệu USD"); several currencies are "VND, USD"
 * @param nature     whether values of several periods may be added
 * @param dimensions names that a facet of this indicator may use, besides {@link #COMMON_DIMENSIONS}
 * @param derivation how registers will compute it, for people who write those
 * @param sources    the reports in which the figure was found or asked for
 */
public record Indicator(
        String number,
        String key,
        String name,
        String unit,
        Nature nature,
        List<String> dimensions,
        String derivation,
        String sources) {

    /** Dimensions that every indicator has. */
    public static final Set<String> COMMON_DIMENSIONS = Set.of("period", "tenant", "orgUnit", "topic");

    private static final Set<String> MEASURED_UNITS =
            Set.of("%", "km", "VND", "USD", "VND, USD", "triệu USD", "theo mặt hàng");

    /** Delegations have one owner each, so that theirs is the only distinct count that may be added up. */
    private static final Pattern COUNTED_ONCE = Pattern.compile("count\\(distinct (?!r\\.id)|distinct (?:lang|unit)");

    /** How values of different times go together. */
    public enum Nature {
        /** State at the end of the period; never added over time. */
        STOCK,
        /** What happened within the period. */
        FLOW
    }

    /** Copies the list. */
    public Indicator {
        dimensions = List.copyOf(dimensions);
    }

    /** True if the unit is counted one by one ("đoàn", "người"), so that only whole numbers make sense. */
    public boolean counted() {
        return !MEASURED_UNITS.contains(unit);
    }

    /**
     * True if the figures of several units may be added up: no rates, no goods of different kinds, and nothing that is
     * counted once however many units have it.
     */
    public boolean additive() {
        return !unit.equals("%")
                && !unit.equals("theo mặt hàng")
                && !COUNTED_ONCE.matcher(derivation).find();
    }

    /** True if a facet may name this dimension. */
    public boolean hasDimension(String dimension) {
        return COMMON_DIMENSIONS.contains(dimension) || dimensions.contains(dimension);
    }

    /**
     * What is wrong with a number as a value of this indicator.
     *
     * @return a code for the message {@code error.figure.<code>}: {@code negative}, {@code fraction} (a counted unit) or
     *     {@code too-large} (more than 15 digits before the comma); empty if it may stand
     */
    public Optional<String> objectionTo(BigDecimal value) {
        if (value.signum() < 0) {
            return Optional.of("negative");
        }
        if (value.precision() - value.scale() > 15) {
            return Optional.of("too-large");
        }
        if (counted() && value.stripTrailingZeros().scale() > 0) {
            return Optional.of("fraction");
        }
        return Optional.empty();
    }
}
