package vn.doingoai.rollup.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.files.FigureSheet;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.nation.ProvinceTable.Line;
import vn.doingoai.rollup.nation.Total;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.Footnotes;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.rollup.words.SheetWords;
import vn.doingoai.ui.text.PageMessages;

/** The rows of the national table for a file: as on the screen, the sums of a region before its provinces. */
final class TableRows {

    private final TableView view;
    private final NationWords words;
    private final ComparisonWords comparisons;
    private final SheetWords sheets;
    private final PageMessages messages;
    private final Footnotes footnotes = new Footnotes();
    private final List<FigureSheet.Row> rows = new ArrayList<>();

    TableRows(
            TableView view, NationWords words, ComparisonWords comparisons, SheetWords sheets, PageMessages messages) {
        this.view = view;
        this.words = words;
        this.comparisons = comparisons;
        this.sheets = sheets;
        this.messages = messages;
    }

    List<FigureSheet.Row> all() {
        if (view.subtotals()) {
            view.shown().regions().forEach(this::addRegion);
        } else {
            view.shown().lines().forEach(this::add);
        }
        addSums(view.table(), messages.text("national.sum"), messages.text("national.file.coverage"), "");
        return rows;
    }

    private void addRegion(String region) {
        addSums(
                view.table().ofRegion(region),
                messages.text("national.file.regionSum", region),
                messages.text("national.file.regionCoverage", region),
                region);
        view.shown().ofRegion(region).lines().forEach(this::add);
    }

    private void addSums(ProvinceTable table, String sum, String coverage, String region) {
        rows.add(totals(table, sum, region, total -> total.amount() == null ? "" : total.amount()));
        rows.add(totals(table, coverage, region, words::coverage));
    }

    private static FigureSheet.Row totals(
            ProvinceTable table, String head, String region, Function<Total, Object> part) {
        List<Object> row = new ArrayList<>(List.of(head, "", region));
        for (int i = 0; i < table.columns().size(); i++) {
            row.add(part.apply(table.total(i)));
            if (table.asked().against() != null) {
                row.add("");
            }
        }
        row.add("");
        return FigureSheet.Row.sum(row);
    }

    private void add(Line line) {
        Province province = line.territory().province();
        List<Object> row = new ArrayList<>(List.of(province.name(), province.code(), province.region()));
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < view.table().columns().size(); i++) {
            FigureKey key = view.table().columns().get(i);
            Cell cell = line.cells().get(i);
            row.add(sheets.value(cell));
            if (!line.comparisons().isEmpty()) {
                row.add(
                        cell.counts()
                                ? comparisons
                                        .of(
                                                key,
                                                province.name(),
                                                line.comparisons().get(i),
                                                footnotes)
                                        .value()
                                : "");
            }
            if (line.reported()) {
                sheets.note(cell).ifPresent(note -> notes.add(words.figure(key) + ": " + note));
            }
        }
        row.add(line.reported() ? String.join("; ", notes) : messages.text("national.line.none"));
        rows.add(FigureSheet.Row.of(row));
    }
}
