package vn.doingoai.rollup.pivot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.rollup.files.FigureSheet;
import vn.doingoai.rollup.files.SheetSource;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Total;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.rollup.words.SheetWords;
import vn.doingoai.ui.text.PageMessages;

/** A pivot as a file. */
@ApplicationScoped
public class PivotSheet implements SheetSource {

    @Inject
    Pivots pivots;

    @Inject
    NationWords words;

    @Inject
    SheetWords sheets;

    @Inject
    PageMessages messages;

    @Override
    public String name() {
        return "pivot";
    }

    @Override
    public FigureSheet sheet(HttpServletRequest request) {
        PivotFilter filter = PivotParameters.filter(
                request.getParameter("indicator"),
                request.getParameter("rows"),
                request.getParameter("columns"),
                request.getParameter("period"),
                request.getParameter("borders"));
        return sheet(pivots.find(filter).orElseThrow(NotFoundException::new));
    }

    private FigureSheet sheet(PivotView view) {
        PivotText text = new PivotText(view, words);
        List<FigureSheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < view.rows().size(); i++) {
            rows.add(FigureSheet.Row.of(
                    row(view, text.lines().get(i).name(), view.rows().get(i))));
        }
        List<Object> sums = new ArrayList<>(List.of(messages.text("national.sum")));
        view.columns().forEach(column -> sums.add(sum(view.pivot().columnTotal(column))));
        rows.add(FigureSheet.Row.sum(sums));
        String total = messages.text("national.total");
        return new FigureSheet(
                "phan-tich-cheo",
                words.headed(view.filter().key()),
                List.of(
                        String.join(
                                ", ", view.used().stream().map(words::period).toList()),
                        messages.text(
                                "national.borders." + view.filter().borders().code()),
                        messages.text("national.legend")),
                Stream.of(
                                Stream.of(""),
                                text.columns().stream(),
                                Stream.of(total, messages.text("national.file.coverage")))
                        .flatMap(each -> each)
                        .toList(),
                rows,
                "",
                sheets.sources(view.sources()));
    }

    private List<Object> row(PivotView view, String name, String key) {
        List<Object> row = new ArrayList<>(List.of(name));
        for (String column : view.columns()) {
            row.add(view.pivot()
                    .at(key, column)
                    .map(found -> value(view, found))
                    .orElse(""));
        }
        Optional<Total> total = view.pivot().rowTotal(key);
        row.add(sum(total));
        row.add(total.map(words::coverage).orElse(""));
        return row;
    }

    private Object value(PivotView view, List<Cell> found) {
        return found.size() == 1
                ? sheets.value(found.get(0))
                : sum(Optional.of(view.pivot().sum(found)));
    }

    private static Object sum(Optional<Total> total) {
        return total.<Object>map(Total::amount).orElse("");
    }
}
