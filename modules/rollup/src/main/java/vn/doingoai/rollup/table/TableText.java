package vn.doingoai.rollup.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.nation.ProvinceTable.Line;
import vn.doingoai.rollup.nation.Territory;
import vn.doingoai.rollup.nation.Total;
import vn.doingoai.rollup.publications.PublicationRow;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.text.PageMessages;

/** The national table in words, ready to be shown. */
public final class TableText {

    private final TableView view;
    private final NationWords words;
    private final PageMessages messages;
    private final List<String> heads;
    private final Map<String, Integer> missingUnits = new LinkedHashMap<>();

    /** A column's name, unit, key and what it adds up to. */
    public record Column(String key, String name, String unit, String sum, String coverage, boolean sorted) {}

    /** Rows that belong together; the name is empty where rows are ranked. */
    public record Group(String name, List<ShownLine> lines) {}

    /** A row; {@code rank} and {@code note} may be empty. */
    public record ShownLine(
            String rank, String id, String code, String name, String note, String style, List<CellText> cells) {}

    TableText(TableView view, NationWords words, PageMessages messages) {
        this.view = view;
        this.words = words;
        this.messages = messages;
        heads = view.table().columns().stream().map(words::figure).toList();
        for (PublicationRow source : view.sources()) {
            if (source.period().equals(view.table().asked().period())) {
                missingUnits.put(source.province(), source.missingUnits());
            }
        }
    }

    List<Column> columns(String sort) {
        ProvinceTable table = view.table();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            FigureKey key = table.columns().get(i);
            Total total = table.total(i);
            columns.add(new Column(
                    key.toString(),
                    heads.get(i),
                    words.unit(key),
                    total.amount() == null ? "–" : VietnameseNumber.format(total.amount()),
                    words.coverage(total),
                    key.toString().equals(sort)));
        }
        return columns;
    }

    List<Group> groups(boolean ranked) {
        Map<String, List<ShownLine>> groups = new LinkedHashMap<>();
        if (!ranked) {
            view.shown().regions().forEach(region -> groups.put(region, new ArrayList<>()));
        }
        for (Line line : view.shown().lines()) {
            String region = ranked ? "" : line.territory().province().region();
            groups.computeIfAbsent(region, name -> new ArrayList<>()).add(shown(line));
        }
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    private ShownLine shown(Line line) {
        Province province = line.territory().province();
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            String change = line.comparisons().isEmpty()
                    ? ""
                    : words.change(
                            view.table().columns().get(i), line.comparisons().get(i));
            Cell cell = line.cells().get(i);
            cells.add(words.cell(view.table().columns().get(i), cell, change, href(line.territory(), cell)));
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
