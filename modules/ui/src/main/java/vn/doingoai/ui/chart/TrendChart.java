package vn.doingoai.ui.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.doingoai.ui.convert.NumberConverter;

/**
 * Draws a trend. Across it is measured in per cent and never scaled, so that texts stay readable on a narrow screen;
 * series differ by colour, dashes and marks.
 */
final class TrendChart {

    private static final int TOP = 24;
    private static final int BOTTOM = 230;
    private static final int LABELS = 252;
    private static final int HEIGHT = 262;
    private static final int TILE = 10;

    /** As many periods as have their names side by side on a narrow screen. */
    private static final int FEW = 6;

    private static final String NIL = "M-6 -2h12v4h-12z";
    private static final List<String> MARKS = List.of(
            "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
            "M-4 -4h8v8h-8z",
            "M0 -5.5l5.5 9.5h-11z",
            "M0 -6l6 6l-6 6l-6 -6z",
            "M0 5.5l5.5 -9.5h-11z",
            "M-6 -2h4v-4h4v4h4v4h-4v4h-4v-4h-4z");

    private final String id;
    private final Trend trend;
    private final Scale scale;
    private final Svg svg = new Svg();

    TrendChart(String id, Trend trend) {
        this.id = id;
        this.trend = trend;
        this.scale = Scale.of(trend.series().stream()
                .flatMap(each -> each.data().stream())
                .flatMap(each -> Stream.ofNullable(each.height())));
    }

    /** The style class of a series. */
    static String style(int series) {
        return "series" + series % MARKS.size();
    }

    /** The outline of its marks. */
    static String mark(int series) {
        return MARKS.get(series % MARKS.size());
    }

    /** The outline of the mark for "Không", which lies on 0 without being 0. */
    static String nil() {
        return NIL;
    }

    String draw() {
        int digits = scale.ticks().stream()
                .map(NumberConverter::print)
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(1);
        svg.open(
                "svg",
                "class",
                "plot",
                "height",
                HEIGHT,
                "style",
                "--axis:" + (digits + 1) + "ch",
                "role",
                "img",
                "aria-labelledby",
                id + "-caption");
        Patterns.write(svg, id, TILE);
        axes();
        for (int at = 0; at < trend.periods().size(); at++) {
            gap(at);
        }
        for (int series = 0; series < trend.series().size(); series++) {
            line(series);
            marks(series);
        }
        return svg.close().toString();
    }

    private void axes() {
        for (var tick : scale.ticks()) {
            svg.empty("line", "class", "grid", "x1", "0", "x2", "100%", "y1", y(tick), "y2", y(tick));
            svg.text("text", NumberConverter.print(tick), "x", -8, "y", y(tick), "dy", "0.35em", "text-anchor", "end");
        }
        int count = trend.periods().size();
        for (int at = 0; at < count; at++) {
            var style = count > FEW && (count - at) % 2 == 0 ? "period other" : "period";
            svg.text("text", trend.periods().get(at), "class", style, "x", x(at), "y", LABELS, "text-anchor", "middle");
        }
    }

    /** Where no series has anything to draw, the pattern of why stands from top to bottom. */
    private void gap(int at) {
        var data = trend.series().stream().map(each -> each.data().get(at)).toList();
        if (!data.isEmpty() && data.stream().allMatch(each -> each.height() == null)) {
            svg.open(
                            "rect",
                            "class",
                            "gap",
                            "x",
                            percent(at + 0.25),
                            "width",
                            percent(0.5),
                            "y",
                            TOP,
                            "height",
                            BOTTOM - TOP,
                            "fill",
                            Patterns.fill(id, data.get(0).state()))
                    .text("title", trend.periods().get(at) + ": " + data.get(0).text())
                    .close();
        }
    }

    private void line(int series) {
        var data = trend.series().get(series).data();
        for (int at = 1; at < data.size(); at++) {
            var from = data.get(at - 1).height();
            var to = data.get(at).height();
            if (from != null && to != null) {
                svg.empty(
                        "line",
                        "class",
                        "line " + style(series),
                        "x1",
                        x(at - 1),
                        "y1",
                        y(from),
                        "x2",
                        x(at),
                        "y2",
                        y(to));
            }
        }
    }

    private void marks(int series) {
        var one = trend.series().get(series);
        for (int at = 0; at < one.data().size(); at++) {
            var datum = one.data().get(at);
            var height = datum.height();
            if (height != null) {
                svg.open("svg", "class", style(datum) + style(series), "x", x(at), "y", y(height))
                        .text("title", one.name() + ", " + trend.periods().get(at) + ": " + datum.text())
                        .empty("path", "d", datum.state() == Datum.State.NIL ? NIL : mark(series));
                if (datum.amount() != null && trend.series().size() == 1) {
                    svg.text(
                            "text",
                            NumberConverter.print(height),
                            "class",
                            "amount",
                            "y",
                            -10,
                            "text-anchor",
                            "middle");
                }
                svg.close();
            }
        }
    }

    private static String style(Datum datum) {
        return datum.partial() ? "mark hollow " : "mark ";
    }

    private String x(int period) {
        return percent(period + 0.5);
    }

    private String percent(double periods) {
        return String.format(
                Locale.ROOT, "%.2f%%", 100 * periods / trend.periods().size());
    }

    private String y(BigDecimal height) {
        return String.format(Locale.ROOT, "%.1f", BOTTOM - scale.share(height) * (BOTTOM - TOP));
    }
}
