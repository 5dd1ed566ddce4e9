package vn.doingoai.rollup.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.rollup.files.FigureSheet;
import vn.doingoai.rollup.files.SheetSource;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.Keys;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.rollup.words.SheetWords;
import vn.doingoai.ui.text.PageMessages;

/** The national table as a file: the rows on the screen, and what they add up to. */
@ApplicationScoped
public class TableSheet implements SheetSource {

    @Inject
    NationalTables tables;

    @Inject
    NationWords words;

    @Inject
    ComparisonWords comparisons;

    @Inject
    SheetWords sheets;

    @Inject
    PageMessages messages;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public FigureSheet sheet(HttpServletRequest request) {
        TableFilter filter = new TableFilter(
                filled(request, "period"),
                filled(request, "against"),
                Borders.of(filled(request, "borders")),
                columns(request),
                filled(request, "region"),
                filled(request, "sort"),
                Boolean.parseBoolean(request.getParameter("reported")),
                !"false".equals(request.getParameter("subtotals")));
        return sheet(tables.find(filter).orElseThrow(NotFoundException::new));
    }

    /** Of the map one figure, of the table a group. */
    private static List<FigureKey> columns(HttpServletRequest request) {
        String indicator = filled(request, "indicator");
        return indicator == null ? ColumnGroup.of(filled(request, "group")).columns() : List.of(Keys.column(indicator));
    }

    private static @Nullable String filled(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private FigureSheet sheet(TableView view) {
        ProvinceTable table = view.table();
        return new FigureSheet(
                "bang-toan-quoc-" + table.asked().period() + "-"
                        + table.asked().borders().code(),
                messages.text("national.table"),
                List.of(
                        words.period(table.asked().period()),
                        messages.text(
                                "national.borders." + table.asked().borders().code()),
                        messages.text(
                                "national.published",
                                table.published(),
                                table.lines().size()),
                        messages.text("national.legend")),
                columns(table),
                new TableRows(view, words, comparisons, sheets, messages).all(),
                messages.text("national.compare.notes"),
                sheets.sources(view.sources()));
    }

    private List<String> columns(ProvinceTable table) {
        Stream<String> figures = table.columns().stream().flatMap(key -> {
            String head = words.headed(key);
            return table.asked().against() == null
                    ? Stream.of(head)
                    : Stream.of(head, head + " – " + messages.text("national.file.change"));
        });
        return Stream.concat(
                        Stream.of(
                                messages.text("national.province"),
                                messages.text("national.file.code"),
                                messages.text("national.region")),
                        Stream.concat(figures, Stream.of(messages.text("national.file.note"))))
                .toList();
    }
}
