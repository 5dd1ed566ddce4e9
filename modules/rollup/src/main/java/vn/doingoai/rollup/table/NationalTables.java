package vn.doingoai.rollup.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.time.PeriodName;
import vn.doingoai.rollup.nation.Cells;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.publications.PublicationRow;
import vn.doingoai.rollup.publications.ReceivedPublicationQueries;

/** Puts the national table together: three statements, however many provinces and figures there are. */
@ApplicationScoped
class NationalTables {

    @Inject
    RollupQueries figures;

    @Inject
    ReceivedPublicationQueries publications;

    /** The table; empty as long as nothing was published for the period, or at all. */
    Optional<TableView> find(TableFilter filter) {
        List<String> periods = PeriodKind.latestFirst(figures.periods());
        String period = filter.period() == null ? periods.stream().findFirst().orElse("") : filter.period();
        return periods.contains(period) ? Optional.of(of(filter, period, periods)) : Optional.empty();
    }

    private TableView of(TableFilter filter, String period, List<String> periods) {
        String against = earlier(filter.against(), period);
        List<FigureKey> columns = filter.columns();
        ProvinceTable.Asked asked = new ProvinceTable.Asked(period, filter.borders(), against);
        Set<String> both = Stream.of(period, against).filter(Objects::nonNull).collect(Collectors.toSet());
        Cells cells = new Cells(figures.figures(both, new HashSet<>(columns)));
        List<PublicationRow> sources = publications.current(both);
        Set<String> published = sources.stream()
                .filter(source -> source.period().equals(period))
                .map(PublicationRow::province)
                .collect(Collectors.toSet());
        ProvinceTable whole = ProvinceTable.of(asked, columns, cells, published);
        ProvinceTable table = filter.region() == null ? whole : whole.ofRegion(filter.region());
        int rank = columns.stream().map(FigureKey::toString).toList().indexOf(filter.sort());
        ProvinceTable shown = filter.reported() ? table.only(ProvinceTable.Line::reported) : table;
        return new TableView(
                periods,
                whole.regions(),
                table,
                rank < 0 ? shown : shown.ranked(rank),
                rank >= 0,
                filter.subtotals() && rank < 0 && filter.region() == null,
                sources);
    }

    private static @Nullable String earlier(@Nullable String against, String period) {
        LocalDate end = PeriodKind.days(period).to();
        return against != null
                        && PeriodName.find(against)
                                .filter(days -> days.to().isBefore(end))
                                .isPresent()
                ? against
                : null;
    }
}
