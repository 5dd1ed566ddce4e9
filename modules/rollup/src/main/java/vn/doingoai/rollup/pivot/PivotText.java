package vn.doingoai.rollup.pivot;

import java.util.List;
import java.util.Optional;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Total;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.Change;
import vn.doingoai.rollup.words.NationWords;

/** A pivot in words, ready to be shown. */
public final class PivotText {

    private static final CellText NOTHING = new CellText("", "", "", "", Change.NONE, "none", "");

    private final PivotView view;
    private final NationWords words;

    /** A row with its sum. */
    public record Line(String name, List<CellText> cells) {}

    PivotText(PivotView view, NationWords words) {
        this.view = view;
        this.words = words;
    }

    /** Heads of the columns. */
    List<String> columns() {
        return view.columns().stream()
                .map(key -> name(view.filter().columns(), key))
                .toList();
    }

    /** The rows. */
    List<Line> lines() {
        return view.rows().stream()
                .map(row -> new Line(
                        name(view.filter().rows(), row),
                        view.columns().stream().map(column -> cell(row, column)).toList()))
                .toList();
    }

    /** What the rows add up to, in their order. */
    List<CellText> rowTotals(String head) {
        return view.rows().stream()
                .map(row -> total(head, view.filter().columns(), view.pivot().rowTotal(row)))
                .toList();
    }

    /** What the columns add up to, in their order. */
    List<CellText> columnTotals() {
        return view.columns().stream()
                .map(column -> total(
                        name(view.filter().columns(), column),
                        view.filter().rows(),
                        view.pivot().columnTotal(column)))
                .toList();
    }

    private CellText cell(String row, String column) {
        String head = name(view.filter().columns(), column);
        return view.pivot().at(row, column).map(found -> one(head, found)).orElse(NOTHING.under(head));
    }

    private CellText one(String head, List<Cell> found) {
        if (found.size() > 1) {
            return words.total(head, view.pivot().sum(found));
        }
        Cell cell = found.get(0);
        String href = cell.publications().size() == 1
                ? "publication.xhtml?id=" + cell.publications().get(0)
                : "";
        return words.cell(view.filter().key(), cell, href).under(head);
    }

    private CellText total(String head, Axis over, Optional<Total> total) {
        return total.map(sum -> over == Axis.PERIOD ? words.overTime(head, sum) : words.total(head, sum))
                .orElse(NOTHING.under(head));
    }

    private String name(Axis axis, String key) {
        return switch (axis) {
            case PROVINCE -> Provinces.find(key).map(words::province).orElse(key);
            case COUNTRY -> Countries.name(key);
            case PERIOD -> words.period(key);
            case REGION -> key;
        };
    }
}
