package vn.doingoai.rollup.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.chart.Datum;
import vn.doingoai.ui.chart.Trend;

/** A trend in words and as a chart. */
public final class TrendText {

    private final TrendView view;
    private final NationWords words;
    private final String area;

    /** A period, with what each line says of it. */
    public record Line(String period, List<CellText> cells) {}

    /** @param area what the first line is of */
    TrendText(TrendView view, NationWords words, String area) {
        this.view = view;
        this.words = words;
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
                            .map(series -> cell(series, series.points().get(at)))
                            .toList()));
        }
        return lines;
    }

    private CellText cell(TrendSeries series, TrendSeries.Point point) {
        CellText text = series.province() == null || point.cells().size() != 1
                ? words.total(name(series), point.total())
                : province(point.cells().get(0)).under(name(series));
        Comparison comparison = point.comparison();
        return comparison == null
                ? text
                : text.changed(words.change(view.filter().key(), comparison));
    }

    private CellText province(Cell cell) {
        String href = cell.publications().size() == 1
                ? "publication.xhtml?id=" + cell.publications().get(0)
                : "";
        return words.cell(view.filter().key(), cell, "", href);
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
