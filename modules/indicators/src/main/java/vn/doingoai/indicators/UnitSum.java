package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.doingoai.indicators.BookedFigure.Origin;
import vn.doingoai.indicators.FigureValue.Precision;

/** Adds up what the units gave for one figure and one period: "Không" adds nothing, and who has not answered is named. */
final class UnitSum {

    private UnitSum() {}

    /**
     * The sum.
     *
     * @param given what units gave
     * @param asked who was asked
     * @param names of units
     */
    static BookedFigure of(FigureKey key, Map<UUID, FigureValue> given, Set<UUID> asked, Map<UUID, String> names) {
        List<String> missing = asked.stream()
                .filter(unit -> !given.containsKey(unit))
                .map(unit -> names.getOrDefault(unit, ""))
                .sorted()
                .toList();
        if (given.isEmpty() || !mayBeAdded(key, given.values())) {
            return new BookedFigure(FigureValue.missing(), Origin.NOBODY, "", missing);
        }
        return new BookedFigure(sum(given.values()), Origin.UNITS, mark(given), missing);
    }

    /** Rates, and counts of what two units may both have, are nobody's sum; but one unit's figure can be all there is. */
    private static boolean mayBeAdded(FigureKey key, Collection<FigureValue> values) {
        return IndicatorCatalogue.load().get(key).additive()
                || values.stream().filter(value -> !value.nothing()).count() <= 1;
    }

    private static FigureValue sum(Collection<FigureValue> values) {
        List<FigureValue> numbers =
                values.stream().filter(value -> value.value() != null).toList();
        if (numbers.isEmpty()) {
            return FigureValue.nil();
        }
        BigDecimal total = numbers.stream()
                .map(value -> Objects.requireNonNull(value.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Precision least = numbers.stream()
                .map(FigureValue::precision)
                .max(Precision::compareTo)
                .orElseThrow();
        FigureValue first = numbers.get(0);
        boolean alike = numbers.stream()
                .allMatch(value -> Objects.equals(value.coveredFrom(), first.coveredFrom())
                        && Objects.equals(value.coveredTo(), first.coveredTo()));
        return new FigureValue(
                FigureValue.State.VALUE,
                total,
                least,
                alike ? first.coveredFrom() : null,
                alike ? first.coveredTo() : null);
    }

    private static String mark(Map<UUID, FigureValue> given) {
        String text = new TreeMap<>(given).toString();
        return given.size() + ":" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
