package vn.doingoai.rollup.nation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.rollup.nation.Cell.State;

/** The figures that were read, by province, period and key; what nobody reported is missing. */
public final class Cells {

    private final Map<Place, Cell> cells = new HashMap<>();

    private record Place(String province, String period, FigureKey key) {}

    /** Those of these rows. */
    public Cells(Collection<Received> rows) {
        rows.forEach(row -> cells.put(new Place(row.province(), row.period(), row.key()), row.cell()));
    }

    /** The figure of one province as it reported it. */
    public Cell get(Province province, String period, FigureKey key) {
        return cells.getOrDefault(new Place(province.id(), period, key), Cell.MISSING);
    }

    /** The figure of a territory: its province's own, or put together of those of its parts. */
    public Cell get(Territory territory, String period, FigureKey key) {
        if (territory.parts().size() == 1) {
            return get(territory.parts().get(0), period, key);
        }
        List<Province> parts = territory.parts();
        List<Cell> found = parts.stream().map(part -> get(part, period, key)).toList();
        return found.stream().noneMatch(Cell::reported) ? Cell.MISSING : together(territory, found, key);
    }

    private static Cell together(Territory territory, List<Cell> found, FigureKey key) {
        List<Province> parts = territory.parts();
        List<Cell> reported = found.stream().filter(Cell::reported).toList();
        List<String> lacking = parts.stream()
                .filter(part -> !found.get(parts.indexOf(part)).reported())
                .map(territory::nameOf)
                .toList();
        State state =
                state(reported, lacking, IndicatorCatalogue.load().get(key).additive());
        boolean hasAmount = state == State.VALUE || state == State.INCOMPLETE;
        return new Cell(
                state,
                hasAmount ? reported.stream().map(Cell::number).reduce(BigDecimal.ZERO, BigDecimal::add) : null,
                reported.stream()
                        .map(Cell::precision)
                        .max(Comparator.naturalOrder())
                        .orElse(Precision.EXACT),
                reported.stream().mapToInt(Cell::missingUnits).sum(),
                covered(reported),
                reported.stream().anyMatch(Cell::corrected),
                reported.stream().flatMap(each -> each.publications().stream()).toList(),
                lacking);
    }

    private static State state(List<Cell> reported, List<String> lacking, boolean additive) {
        if (!additive) {
            return State.NOT_ADDED;
        }
        if (!lacking.isEmpty()) {
            return State.INCOMPLETE;
        }
        if (reported.stream().anyMatch(each -> each.state() == State.SUPPRESSED)) {
            return State.SUPPRESSED;
        }
        return reported.stream().allMatch(each -> each.state() == State.NIL) ? State.NIL : State.VALUE;
    }

    /** From the first day that one of them covers to the last: parts that differ compare with nothing. */
    private static Period covered(List<Cell> reported) {
        List<Period> periods =
                reported.stream().map(Cell::covered).filter(Objects::nonNull).toList();
        LocalDate from = periods.stream()
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to =
                periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
        return new Period(from, to);
    }
}
