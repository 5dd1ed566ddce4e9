package vn.doingoai.administration.body;

import java.util.List;
import vn.doingoai.indicators.FigureOfPeriod;

/**
 * A figure that describes the body, over the years.
 *
 * @param indicator key in the catalogue
 * @param name of the indicator, in Vietnamese
 * @param counted what is counted: "tổ chức", "người"
 * @param points in the order of time
 */
public record FigureSeries(String indicator, String name, String counted, List<FigureOfPeriod> points) {

    /** Copies the list. */
    public FigureSeries {
        points = List.copyOf(points);
    }
}
