package vn.doingoai.rollup.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Total;

/**
 * One line of a trend.
 *
 * @param province whose it is, or null for the area
 */
record TrendSeries(@Nullable Province province, List<Point> points) {

    /** Copies the list. */
    TrendSeries {
        points = List.copyOf(points);
    }

    /**
     * A period.
     *
     * @param cells      what it is made of: one for a province, one for each province of an area
     * @param total      what they add up to
     * @param comparison with the year before, or null where that is not among the periods
     */
    record Point(
            String period,
            List<Cell> cells,
            Total total,
            @Nullable Comparison comparison) {

        /** Copies the list. */
        Point {
            cells = List.copyOf(cells);
        }
    }
}
