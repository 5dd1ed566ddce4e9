package vn.doingoai.administration.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureOfPeriod;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.ui.chart.Datum;
import vn.doingoai.ui.chart.Trend;

/** A series drawn year by year; a year of which nothing is known is a gap. */
public record FigureChart(FigureSeries series, Trend trend) {

    /** Over more years a few points say nothing that the table does not say better. */
    private static final int MOST_YEARS = 20;

    /**
     * The drawing of a series, if it has more than one year and not too many.
     *
     * @param nil what "none" is called
     * @param missing what is read where nothing is known
     */
    static Optional<FigureChart> of(FigureSeries series, String nil, String missing) {
        Map<Integer, FigureOfPeriod> years = series.points().stream()
                .collect(Collectors.toMap(point -> point.period().year(), Function.identity(), (one, later) -> later));
        int first = years.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = years.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (last == first || last - first >= MOST_YEARS) {
            return Optional.empty();
        }
        List<Integer> axis = IntStream.rangeClosed(first, last).boxed().toList();
        List<Datum> data = axis.stream()
                .map(year -> datum(years.get(year), series.counted(), nil, missing))
                .toList();
        return Optional.of(new FigureChart(
                series,
                new Trend(
                        axis.stream().map(String::valueOf).toList(), List.of(new Trend.Series(series.name(), data)))));
    }

    private static Datum datum(@Nullable FigureOfPeriod point, String counted, String nil, String missing) {
        if (point == null) {
            return Datum.missing(missing);
        }
        FigureValue value = point.figure().value();
        return value.value() == null
                ? Datum.nil(nil)
                : Datum.value(value.value(), VietnameseNumber.format(value.value()) + " " + counted);
    }
}
