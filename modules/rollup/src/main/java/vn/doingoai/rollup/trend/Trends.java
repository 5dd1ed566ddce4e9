package vn.doingoai.rollup.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.rollup.nation.AreaCompared;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Cells;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.nation.Territory;
import vn.doingoai.rollup.nation.Total;
import vn.doingoai.rollup.publications.ReceivedPublicationQueries;

/** Puts trends together: three statements, however many years there are. */
@ApplicationScoped
class Trends {

    @Inject
    RollupQueries figures;

    @Inject
    ReceivedPublicationQueries publications;

    /** The trend; empty where nothing was published. */
    Optional<TrendView> find(TrendFilter filter) {
        List<String> all = PeriodKind.latestFirst(figures.periods());
        List<String> kinds = all.stream()
                .flatMap(each -> PeriodKind.of(each).stream())
                .distinct()
                .sorted()
                .toList();
        String kind = filter.kind() == null ? PeriodKind.YEAR : filter.kind();
        List<String> periods = PeriodKind.everyYear(PeriodKind.ofKind(all, kind));
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Cells cells = new Cells(figures.figures(periods, Set.of(filter.key())));
        List<TrendSeries> series = new ArrayList<>();
        series.add(series(null, filter, periods, cells, day -> area(filter, day)));
        for (String id : filter.provinces()) {
            Provinces.find(id)
                    .ifPresent(province -> series.add(series(
                            province,
                            filter,
                            periods,
                            cells,
                            day -> List.of(filter.borders().before(Territory.of(province), day)))));
        }
        return Optional.of(new TrendView(filter, kinds, periods, series, publications.current(periods)));
    }

    private static List<Territory> area(TrendFilter filter, LocalDate day) {
        return filter.borders().territories(day).stream()
                .filter(each ->
                        filter.region() == null || each.province().region().equals(filter.region()))
                .toList();
    }

    private static TrendSeries series(
            @Nullable Province province,
            TrendFilter filter,
            List<String> periods,
            Cells cells,
            Function<LocalDate, List<Territory>> territories) {
        List<TrendSeries.Point> points = periods.stream()
                .map(period -> {
                    List<Territory> there =
                            territories.apply(PeriodKind.days(period).to());
                    List<Cell> found = there.stream()
                            .map(each -> cells.get(each, period, filter.key()))
                            .toList();
                    String before = PeriodKind.before(period, 1).orElse("");
                    return new TrendSeries.Point(
                            period,
                            found,
                            Total.of(found, province != null || additive(filter)),
                            periods.contains(before) ? compared(filter, there, period, before, cells) : null);
                })
                .toList();
        return new TrendSeries(province, points);
    }

    private static boolean additive(TrendFilter filter) {
        return IndicatorCatalogue.load().get(filter.key()).additive();
    }

    /** The nation has one territory however it is divided: its growth is that of today's provinces. */
    private static @Nullable Comparison compared(
            TrendFilter filter, List<Territory> there, String period, String before, Cells cells) {
        boolean nation = there.size() > 1 && filter.region() == null;
        if (there.size() > 1 && !additive(filter)) {
            return null;
        }
        Borders borders = nation ? Borders.TODAY : filter.borders();
        List<Territory> compared =
                nation ? borders.territories(PeriodKind.days(period).to()) : there;
        return AreaCompared.of(compared, filter.key(), new ProvinceTable.Asked(period, borders, before), cells);
    }
}
