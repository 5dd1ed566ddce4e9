package vn.doingoai.rollup.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;

/**
 * Provinces and their figures of one period, one row for each province that existed, reported or not.
 *
 * @param asked   what the table is of
 * @param lines   the rows
 * @param columns the figures, in their order
 */
public record ProvinceTable(Asked asked, List<FigureKey> columns, List<Line> lines) {

    /**
     * What a table is of.
     *
     * @param period  name of the period
     * @param against name of the earlier period that it is compared with, or null
     */
    public record Asked(
            String period, Borders borders, @Nullable String against) {}

    /**
     * A row.
     *
     * @param published   whether all of its provinces have published for the period
     * @param cells       one for each column
     * @param comparisons one for each column, or none
     * @param rank        from 1, equal figures share one; 0 where the rows are not ranked or there is no figure
     */
    public record Line(
            Territory territory, boolean published, List<Cell> cells, List<Comparison> comparisons, int rank) {

        /** Copies the lists. */
        public Line {
            cells = List.copyOf(cells);
            comparisons = List.copyOf(comparisons);
        }

        /** Whether any of its figures is known, or all that it is made of have published. */
        public boolean reported() {
            return published
                    || cells.stream().anyMatch(cell -> !cell.publications().isEmpty());
        }

        private Line ranked(int place) {
            return new Line(territory, published, cells, comparisons, place);
        }
    }

    /** Copies the lists. */
    public ProvinceTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Lays figures out.
     *
     * @param published ids of the provinces that have published for the period
     */
    public static ProvinceTable of(Asked asked, List<FigureKey> columns, Cells cells, Set<String> published) {
        LocalDate day = PeriodKind.days(asked.period()).to();
        List<Line> lines = asked.borders().territories(day).stream()
                .map(territory -> new Line(
                        territory,
                        territory.parts().stream().allMatch(part -> published.contains(part.id())),
                        columns.stream()
                                .map(key -> cells.get(territory, asked.period(), key))
                                .toList(),
                        columns.stream()
                                .filter(key -> asked.against() != null)
                                .map(key -> Compared.of(territory, key, asked, cells))
                                .toList(),
                        0))
                .toList();
        return new ProvinceTable(asked, columns, lines);
    }

    /** What a column adds up to. */
    public Total total(int column) {
        return Total.of(
                lines.stream().map(line -> line.cells().get(column)).toList(),
                IndicatorCatalogue.load().get(columns.get(column)).additive());
    }

    /** How many rows have published. */
    public long published() {
        return lines.stream().filter(Line::published).count();
    }

    /** The regions of the rows, in their order. */
    public List<String> regions() {
        return lines.stream()
                .map(line -> line.territory().province().region())
                .distinct()
                .toList();
    }

    /** The rows of a region. */
    public ProvinceTable ofRegion(String region) {
        return only(line -> line.territory().province().region().equals(region));
    }

    /** The rows that pass. */
    public ProvinceTable only(Predicate<Line> wanted) {
        return new ProvinceTable(asked, columns, lines.stream().filter(wanted).toList());
    }

    /** The rows by the figures of a column, the greatest first, numbered; who has none comes last, in the old order. */
    public ProvinceTable ranked(int column) {
        Comparator<Line> greatest = Comparator.comparing(
                        (Line line) -> line.cells().get(column).number())
                .reversed();
        List<Line> known = lines.stream()
                .filter(line -> line.cells().get(column).counts())
                .sorted(greatest)
                .toList();
        List<Line> ranked = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            boolean tie = i > 0 && greatest.compare(known.get(i), known.get(i - 1)) == 0;
            ranked.add(known.get(i).ranked(tie ? ranked.get(i - 1).rank() : i + 1));
        }
        lines.stream().filter(line -> !line.cells().get(column).counts()).forEach(ranked::add);
        return new ProvinceTable(asked, columns, ranked);
    }
}
