package vn.doingoai.rollup.pivot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.NationalTable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Cells;
import vn.doingoai.rollup.nation.CountrySum;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.nation.Received;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.nation.Territory;
import vn.doingoai.rollup.publications.ReceivedPublicationQueries;

/** Puts pivots together: at most four statements, however many figures there are. */
@ApplicationScoped
class Pivots {

    @Inject
    RollupQueries figures;

    @Inject
    ReceivedPublicationQueries publications;

    /** The pivot; empty where nothing was published, or where the two axes make none. */
    Optional<PivotView> find(PivotFilter asked) {
        List<String> periods = PeriodKind.latestFirst(figures.periods());
        String period = asked.period() == null ? periods.stream().findFirst().orElse("") : asked.period();
        boolean countries = asked.has(Axis.COUNTRY)
                && !(NationalTable.BY_COUNTRY.contains(asked.key().indicator())
                        && asked.key().dimensions().isEmpty());
        if (!periods.contains(period) || asked.rows() == asked.columns() || countries) {
            return Optional.empty();
        }
        PivotFilter filter = new PivotFilter(asked.key(), asked.rows(), asked.columns(), period, asked.borders());
        List<String> used = filter.has(Axis.PERIOD) ? sameKind(periods, period) : List.of(period);
        Pivot pivot = filled(filter, used);
        return Optional.of(new PivotView(
                filter,
                periods,
                used,
                pivot,
                keys(filter.rows(), pivot.keys(Pivot.Place::row)),
                keys(filter.columns(), pivot.keys(Pivot.Place::column)),
                publications.current(used)));
    }

    private static List<String> sameKind(List<String> periods, String period) {
        return PeriodKind.of(period)
                .map(kind -> PeriodKind.ofKind(periods, kind))
                .orElse(List.of(period));
    }

    private static List<String> keys(Axis axis, List<String> keys) {
        return axis == Axis.COUNTRY ? keys.stream().sorted().toList() : keys;
    }

    private Pivot filled(PivotFilter filter, List<String> periods) {
        Cells cells = new Cells(figures.figures(periods, Set.of(filter.key())));
        Pivot pivot = new Pivot(filter);
        for (String period : periods) {
            for (Territory territory :
                    filter.borders().territories(PeriodKind.days(period).to())) {
                Cell cell = cells.get(territory, period, filter.key());
                if (filter.has(Axis.COUNTRY)) {
                    pivot.addWhole(key(other(filter), territory, period), cell);
                } else {
                    pivot.add(key(filter.rows(), territory, period), key(filter.columns(), territory, period), cell);
                }
            }
        }
        if (filter.has(Axis.COUNTRY)) {
            countries(filter, periods, cells, pivot);
        }
        return pivot;
    }

    private void countries(PivotFilter filter, List<String> periods, Cells cells, Pivot pivot) {
        if (filter.has(Axis.PERIOD)) {
            for (CountrySum sum : figures.countrySums(filter.key().indicator(), periods)) {
                put(pivot, filter, sum.country(), sum.period(), value(sum));
            }
            return;
        }
        String period = periods.get(0);
        List<Received> named = figures.countries(filter.key().indicator(), period);
        for (Territory territory :
                filter.borders().territories(PeriodKind.days(period).to())) {
            Cell whole = cells.get(territory, period, filter.key());
            List<String> parts = territory.parts().stream().map(Province::id).toList();
            named.stream()
                    .filter(row -> whole.reported() && parts.contains(row.province()))
                    .forEach(row ->
                            put(pivot, filter, country(row.key()), key(other(filter), territory, period), row.cell()));
        }
    }

    private static void put(Pivot pivot, PivotFilter filter, String country, String other, Cell cell) {
        if (filter.rows() == Axis.COUNTRY) {
            pivot.add(country, other, cell);
        } else {
            pivot.add(other, country, cell);
        }
    }

    private static String country(FigureKey key) {
        return key.dimensions().getOrDefault("country", "");
    }

    private static Cell value(CountrySum sum) {
        return new Cell(Cell.State.VALUE, sum.amount(), Precision.EXACT, 0, null, false, List.of(), List.of());
    }

    private static Axis other(PivotFilter filter) {
        return filter.rows() == Axis.COUNTRY ? filter.columns() : filter.rows();
    }

    private static String key(Axis axis, Territory territory, String period) {
        return switch (axis) {
            case PROVINCE -> territory.province().id();
            case REGION -> territory.province().region();
            case PERIOD -> period;
            case COUNTRY -> throw new IllegalArgumentException("A country is no part of a territory");
        };
    }
}
