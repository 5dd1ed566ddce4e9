package vn.doingoai.rollup.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.nation.ProvinceTable.Line;
import vn.doingoai.rollup.nation.Territory;
import vn.doingoai.rollup.publications.PublicationRow;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.Footnote;
import vn.doingoai.rollup.words.Footnotes;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.text.PageMessages;

/** The national table in words, ready to be shown. */
public final class TableText {

    private final TableView view;
    private final NationWords words;
    private final ComparisonWords comparisons;
    private final PageMessages messages;
    private final List<String> heads;
    private final Map<String, Integer> missingUnits = new LinkedHashMap<>();
    private final Footnotes footnotes = new Footnotes();

    /** All there is to show; {@code sums} are of all rows, one for each column. */
    public record Shown(List<Column> columns, List<Group> groups, List<CellText> sums, List<Footnote> footnotes) {

        static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), List.of());

        /** How many figures there are, those of provinces without any not counted. */
        long figures() {
            return columns.size()
                    * groups.stream()
                            .flatMap(group -> group.lines().stream())
                            .filter(line -> line.style().isEmpty())
                            .count();
        }
    }

    /** A column's name, unit and key. */
    public record Column(String key, String name, String unit, boolean sorted) {}

    /**
     * Rows that belong together.
     *
     * @param name  of their region; empty where rows are ranked
     * @param note  how many of the region have published
     * @param style class of its row: another one where nobody of the region has a figure
     * @param sums  what the whole region adds up to, for each column; empty where that is not asked for
     */
    public record Group(String name, String note, String style, List<CellText> sums, List<ShownLine> lines) {}

    /** A row; {@code rank} and {@code note} may be empty. */
    public record ShownLine(
            String rank, String id, String code, String name, String note, String style, List<CellText> cells) {}

    TableText(TableView view, NationWords words, ComparisonWords comparisons, PageMessages messages) {
        this.view = view;
        this.words = words;
        this.comparisons = comparisons;
        this.messages = messages;
        heads = view.table().columns().stream().map(words::figure).toList();
        for (PublicationRow source : view.sources()) {
            if (source.period().equals(view.table().asked().period())) {
                missingUnits.put(source.province(), source.missingUnits());
            }
        }
    }

    /** @param sort key of the column that ranks, or empty */
    Shown shown(String sort) {
        // Footnotes get their numbers while the rows are made.
        List<Group> groups = groups();
        return new Shown(columns(sort), groups, sums(view.table()), footnotes.all());
    }

    private List<Column> columns(String sort) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            FigureKey key = view.table().columns().get(i);
            columns.add(new Column(
                    key.toString(),
                    heads.get(i),
                    words.unit(key),
                    key.toString().equals(sort)));
        }
        return columns;
    }

    private List<CellText> sums(ProvinceTable table) {
        List<CellText> sums = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            sums.add(words.sum(heads.get(i), table.total(i)));
        }
        return sums;
    }

    private List<Group> groups() {
        if (view.ranked() && !view.shown().lines().isEmpty()) {
            return List.of(new Group("", "", "", List.of(), lines(view.shown())));
        }
        return view.shown().regions().stream().map(this::group).toList();
    }

    private Group group(String region) {
        ProvinceTable whole = view.table().ofRegion(region);
        return new Group(
                region,
                messages.text(
                        "national.published", whole.published(), whole.lines().size()),
                whole.lines().stream().anyMatch(Line::reported) ? "" : "none",
                view.subtotals() ? sums(whole) : List.of(),
                lines(view.shown().ofRegion(region)));
    }

    private List<ShownLine> lines(ProvinceTable table) {
        return table.lines().stream().map(this::shown).toList();
    }

    private ShownLine shown(Line line) {
        Province province = line.territory().province();
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            FigureKey key = view.table().columns().get(i);
            Cell cell = line.cells().get(i);
            CellText text = words.cell(key, cell, href(line.territory(), cell));
            cells.add(
                    line.comparisons().isEmpty() || !cell.counts()
                            ? text
                            : text.beside(comparisons.of(
                                    key, province.name(), line.comparisons().get(i), footnotes)));
        }
        return new ShownLine(
                line.rank() == 0 ? "" : String.valueOf(line.rank()),
                province.id(),
                province.code(),
                province.name(),
                note(line),
                line.reported() ? "" : "none",
                cells);
    }

    private String note(Line line) {
        Territory territory = line.territory();
        if (!line.reported()) {
            return messages.text("national.line.none");
        }
        int missing = territory.parts().stream()
                .mapToInt(part -> missingUnits.getOrDefault(part.id(), 0))
                .sum();
        String partly = missing > 0 ? messages.text("national.note.units", missing) : "";
        return territory.merged()
                ? String.join(
                        " + ", territory.parts().stream().map(Province::name).toList())
                : partly;
    }

    private String href(Territory territory, Cell cell) {
        if (cell.publications().isEmpty()) {
            return "";
        }
        return territory.merged()
                ? "province.xhtml?id=%s&period=%s"
                        .formatted(
                                territory.province().id(), view.table().asked().period())
                : "publication.xhtml?id=" + cell.publications().get(0);
    }
}
