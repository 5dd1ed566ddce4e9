package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Checks parts against their whole, as in 90 = 17 + 73: the figures of one indicator that differ in one dimension, where
 * there are two at least and the whole was asked for too. A dimension by which rows may count twice (countries, funds) is
 * no split.
 */
public final class SplitCheck {

    private static final List<String> SPLITTING =
            List.of("hostLevel", "organizer", "planStatus", "direction", "source", "invitedBy", "quarter");

    private SplitCheck() {}

    /**
     * Parts that do not make their whole.
     *
     * @param whole     the figure that is split
     * @param dimension by which
     * @param parts     its parts, sorted
     * @param total     what the whole is
     * @param sum       what the parts are together
     */
    public record Gap(FigureKey whole, String dimension, List<FigureKey> parts, BigDecimal total, BigDecimal sum) {

        /** Copies the list. */
        public Gap {
            parts = List.copyOf(parts);
        }
    }

    /** All splits among these figures whose parts do not make their whole; a part that is missing keeps it unjudged. */
    public static List<Gap> gaps(Collection<FigureKey> keys, Function<FigureKey, FigureValue> values) {
        List<Gap> gaps = new ArrayList<>();
        splits(keys)
                .forEach((whole, byDimension) -> byDimension.forEach((dimension, parts) ->
                        gap(whole, dimension, List.copyOf(parts), values).ifPresent(gaps::add)));
        return gaps;
    }

    private static Map<FigureKey, Map<String, SortedSet<FigureKey>>> splits(Collection<FigureKey> keys) {
        Map<FigureKey, Map<String, SortedSet<FigureKey>>> splits = new TreeMap<>();
        for (FigureKey key : keys) {
            for (String dimension : SPLITTING) {
                if (key.dimensions().containsKey(dimension)) {
                    FigureKey whole = without(key, dimension);
                    if (keys.contains(whole)) {
                        splits.computeIfAbsent(whole, none -> new TreeMap<>())
                                .computeIfAbsent(dimension, none -> new TreeSet<>())
                                .add(key);
                    }
                }
            }
        }
        return splits;
    }

    private static FigureKey without(FigureKey key, String dimension) {
        TreeMap<String, String> rest = new TreeMap<>(key.dimensions());
        rest.remove(dimension);
        return new FigureKey(key.indicator(), rest);
    }

    private static Optional<Gap> gap(
            FigureKey whole, String dimension, List<FigureKey> parts, Function<FigureKey, FigureValue> values) {
        boolean known = values.apply(whole).answered()
                && parts.stream().allMatch(part -> values.apply(part).answered());
        if (parts.size() < 2
                || !known
                || IndicatorCatalogue.load().get(whole).unit().equals("%")) {
            return Optional.empty();
        }
        BigDecimal total = values.apply(whole).number();
        BigDecimal sum =
                parts.stream().map(part -> values.apply(part).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total) == 0 ? Optional.empty() : Optional.of(new Gap(whole, dimension, parts, total, sum));
    }
}
