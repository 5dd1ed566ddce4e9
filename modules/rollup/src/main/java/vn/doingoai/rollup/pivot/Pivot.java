package vn.doingoai.rollup.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Total;

/**
 * Figures by two axes. What lies at one place is added up with its coverage; sums over rows and columns are there only
 * where they mean something: a stock is not added over time, nothing over countries (one delegation goes to several), no
 * share at all.
 */
final class Pivot {

    private final PivotFilter filter;
    private final Indicator indicator;
    private final Map<Place, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<Place, List<Cell>> whole = new LinkedHashMap<>();

    /** A row and a column, by their keys. */
    record Place(String row, String column) {}

    Pivot(PivotFilter filter) {
        this.filter = filter;
        indicator = IndicatorCatalogue.load().get(filter.key());
    }

    /** Adds a figure to what lies at a place. */
    void add(String row, String column, Cell cell) {
        cells.computeIfAbsent(new Place(row, column), place -> new ArrayList<>())
                .add(cell);
    }

    /** Adds the whole of what countries are parts of, to the place of its other axis. */
    void addWhole(String key, Cell cell) {
        whole.computeIfAbsent(new Place(key, key), place -> new ArrayList<>()).add(cell);
    }

    /** What lies at a place; empty where there is nothing that could have been reported. */
    Optional<List<Cell>> at(String row, String column) {
        return Optional.ofNullable(cells.get(new Place(row, column)));
    }

    /** Keys of the rows or columns. */
    List<String> keys(Function<Place, String> part) {
        return cells.keySet().stream().map(part).distinct().toList();
    }

    /** What a row adds up to; empty where that means nothing. */
    Optional<Total> rowTotal(String row) {
        return filter.columns() == Axis.COUNTRY
                ? wholeTotal(row)
                : total(filter.columns(), place -> place.row().equals(row));
    }

    /** What a column adds up to; empty where that means nothing. */
    Optional<Total> columnTotal(String column) {
        return filter.rows() == Axis.COUNTRY
                ? wholeTotal(column)
                : total(filter.rows(), place -> place.column().equals(column));
    }

    private Optional<Total> wholeTotal(String key) {
        return Optional.ofNullable(whole.get(new Place(key, key))).map(found -> Total.of(found, indicator.additive()));
    }

    private Optional<Total> total(Axis over, Function<Place, Boolean> wanted) {
        boolean stockOverTime = over == Axis.PERIOD && indicator.nature() == Indicator.Nature.STOCK;
        if (stockOverTime || !indicator.additive()) {
            return Optional.empty();
        }
        return Optional.of(Total.of(
                cells.entrySet().stream()
                        .filter(each -> wanted.apply(each.getKey()))
                        .flatMap(each -> each.getValue().stream())
                        .toList(),
                true));
    }

    /** What lies at one place, added up. */
    Total sum(List<Cell> found) {
        return Total.of(found, indicator.additive());
    }
}
