package vn.doingoai.ui.chart;

import java.util.List;

/**
 * Amounts over periods, one line for each series.
 *
 * @param periods as they stand under the chart, short: "2019", "6T/2021"
 * @param series  each with as many data as there are periods
 */
public record Trend(List<String> periods, List<Series> series) {

    /** Refuses series that do not fit the periods. */
    public Trend {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.data().size() != periods.size()) {
                throw new IllegalArgumentException("A series has one datum for each period");
            }
        }
    }

    /**
     * One line: where a datum is missing or suppressed it has a gap.
     *
     * @param name as the legend says it
     */
    public record Series(String name, List<Datum> data) {

        /** Keeps the data from changing. */
        public Series {
            data = List.copyOf(data);
        }
    }
}
