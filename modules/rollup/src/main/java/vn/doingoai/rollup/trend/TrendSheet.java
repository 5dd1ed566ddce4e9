package vn.doingoai.rollup.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.rollup.files.FigureSheet;
import vn.doingoai.rollup.files.SheetSource;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.rollup.words.SheetWords;
import vn.doingoai.ui.text.PageMessages;

/** A trend as a file: for each line its number, what is to be known of it, and how it compares. */
@ApplicationScoped
public class TrendSheet implements SheetSource {

    @Inject
    Trends trends;

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
        return "trend";
    }

    @Override
    public FigureSheet sheet(HttpServletRequest request) {
        TrendFilter filter = TrendFilter.of(
                request.getParameter("indicator"),
                request.getParameter("kind"),
                request.getParameter("borders"),
                request.getParameter("region"),
                Stream.of("first", "second", "third")
                        .map(request::getParameter)
                        .filter(Objects::nonNull)
                        .toList());
        return sheet(trends.find(filter).orElseThrow(NotFoundException::new));
    }

    private FigureSheet sheet(TrendView view) {
        String region = view.filter().region();
        TrendText text =
                new TrendText(view, words, comparisons, region == null ? messages.text("national.nation") : region);
        List<String> columns = new ArrayList<>(List.of(messages.text("national.period")));
        text.names()
                .forEach(name -> columns.addAll(List.of(
                        name,
                        name + " – " + messages.text("national.file.note"),
                        name + " – " + messages.text("national.file.change"))));
        List<FigureSheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < view.periods().size(); i++) {
            rows.add(FigureSheet.Row.of(row(view, text.lines().get(i), i)));
        }
        return new FigureSheet(
                "xu-huong",
                words.headed(view.filter().key()),
                List.of(messages.text(
                        "national.borders." + view.filter().borders().code())),
                columns,
                rows,
                messages.text("national.compare.notes"),
                sheets.sources(view.sources()));
    }

    private static Object sum(TrendSeries.Point point) {
        BigDecimal amount = point.total().amount();
        return amount == null ? "" : amount;
    }

    private List<Object> row(TrendView view, TrendText.Line line, int at) {
        List<Object> row = new ArrayList<>(List.of(line.period()));
        for (int i = 0; i < view.series().size(); i++) {
            TrendSeries series = view.series().get(i);
            TrendSeries.Point point = series.points().get(at);
            CellText cell = line.cells().get(i);
            row.add(
                    series.province() != null && point.cells().size() == 1
                            ? sheets.value(point.cells().get(0))
                            : sum(point));
            row.add(point.total().amount() == null ? cell.spoken() : cell.note());
            row.add(cell.change().value());
        }
        return row;
    }
}
