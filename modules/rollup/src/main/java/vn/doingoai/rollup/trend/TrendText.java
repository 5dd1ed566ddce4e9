package vn.doingoai.rollup.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.Footnote;
import vn.doingoai.rollup.words.Footnotes;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.chart.Datum;
import vn.doingoai.ui.chart.Trend;

/** A trend in words and as a chart. */
public final class TrendText {

    private final TrendView view;
    private final NationWords words;
    private final ComparisonWords comparisons;
    private final String area;
    private final Footnotes footnotes = new Footnotes();

    /** A period, with what each line says of it. */
    public record Line(String period, List<CellText> cells) {}

    /** @param area what the first line is of */
    TrendText(TrendView view, NationWords words, ComparisonWords comparisons, String area) {
        this.view = view;
        this.words = words;
        this.comparisons = comparisons;
        this.area = area;
    }

    /** Names of the lines. */
    List<String> names() {
        return view.series().stream().map(this::name).toList();
    }

    private String name(TrendSeries series) {
        Province province = series.province();
        return province == null ? area : province.name();
    }

    /** The table that stands beside the chart. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < view.periods().size(); i++) {
            int at = i;
            lines.add(new Line(
                    words.period(view.periods().get(at)),
                    view.series().stream()
                            .map(series -> compared(series, series.points().get(at)))
                            .toList()));
        }
        return lines;
    }

    private CellText compared(TrendSeries series, TrendSeries.Point point) {
        CellText text = cell(series, point);
        Comparison comparison = point.comparison();
        return comparison == null || !text.counts()
                ? text
                : text.beside(comparisons.of(
                        view.filter().key(), series.province() == null ? "" : name(series), comparison, footnotes));
    }

    private CellText cell(TrendSeries series, TrendSeries.Point point) {
        return series.province() == null || point.cells().size() != 1
                ? words.total(name(series), point.total())
                : province(point.cells().get(0)).under(name(series));
    }

    private CellText province(Cell cell) {
        String href = cell.publications().size() == 1
                ? "publication.xhtml?id=" + cell.publications().get(0)
                : "";
        return words.cell(view.filter().key(), cell, href);
    }

    /** What stands under the table; complete once the lines were made. */
    List<Footnote> footnotes() {
        return footnotes.all();
    }

    /** The chart. */
    Trend chart() {
        return new Trend(
                view.periods(),
                view.series().stream()
                        .map(series -> new Trend.Series(
                                name(series),
                                series.points().stream()
                                        .map(point -> datum(series, point))
                                        .toList()))
                        .toList());
    }

    private Datum datum(TrendSeries series, TrendSeries.Point point) {
        String text = cell(series, point).text();
        BigDecimal amount = point.total().amount();
        if (amount == null) {
            return point.total().heldBack() > 0 ? Datum.suppressed(text) : Datum.missing(text);
        }
        Datum datum = Datum.value(amount, text);
        return point.total().complete() ? datum : datum.incomplete();
    }
}
