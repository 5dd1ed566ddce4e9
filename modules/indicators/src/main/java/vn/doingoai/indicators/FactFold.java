package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes figures of groups of rows: every figure of the same facts comes from one reading of the register. */
final class FactFold {

    private FactFold() {}

    static Counted count(Measure measure, FigureKey key, List<FactGroup> groups, boolean kept) {
        Map<String, String> conditions = measure.conditions(key);
        List<FactGroup> counted =
                groups.stream().filter(group -> group.fits(conditions)).toList();
        long rows = counted.stream().mapToLong(FactGroup::rows).sum();
        long mark = counted.stream().mapToLong(FactGroup::mark).sum();
        return new Counted(value(measure, counted, rows), rows == 0 ? "" : rows + ":" + Long.toHexString(mark), kept);
    }

    private static FigureValue value(Measure measure, List<FactGroup> counted, long rows) {
        return switch (measure.kind()) {
            case COUNT -> FigureValue.of(rows);
            case SUM ->
                known(measure, counted)
                        ? FigureValue.of(FigureValue.plain(sum(measure, counted)))
                        : FigureValue.missing();
            case SHARE -> rows == 0 ? FigureValue.missing() : FigureValue.of(share(sum(measure, counted), rows));
            case DISTINCT ->
                FigureValue.of(counted.stream()
                        .map(group -> group.values().get(measure.column()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
        };
    }

    /** Rows that all say nothing of what they add are no 0; no rows are. */
    private static boolean known(Measure measure, List<FactGroup> counted) {
        return counted.isEmpty()
                || counted.stream().anyMatch(group -> group.sums().get(measure.column()) != null);
    }

    private static BigDecimal sum(Measure measure, List<FactGroup> counted) {
        return counted.stream()
                .flatMap(group -> Stream.ofNullable(group.sums().get(measure.column())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal share(BigDecimal part, long rows) {
        return FigureValue.plain(part.movePointRight(2).divide(BigDecimal.valueOf(rows), 1, RoundingMode.HALF_UP));
    }
}
