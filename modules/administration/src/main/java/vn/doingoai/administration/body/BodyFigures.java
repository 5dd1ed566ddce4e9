package vn.doingoai.administration.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureOfPeriod;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.indicators.TypedFigureQueries;

/**
 * A few figures that say how large the body and its work are, as typed in for each year. They belong to the body's unit,
 * so units of the province find none.
 */
@ApplicationScoped
public class BodyFigures {

    private static final List<String> DESCRIBING = List.of(
            "organisation.staff.count",
            "ngo.registered.count",
            "cooperation.partners.active.count",
            "agreements.in_force.count");

    @Inject
    TypedFigureQueries typed;

    /** The figures that there are, of the body and of what came before and after it. */
    public List<FigureSeries> of(BodyView view) {
        List<FigureOfPeriod> points = typed.history(
                DESCRIBING, view.units().stream().map(BodyUnit::id).toList());
        return DESCRIBING.stream()
                .map(indicator -> series(indicator, points))
                .filter(series -> !series.points().isEmpty())
                .toList();
    }

    private static FigureSeries series(String key, List<FigureOfPeriod> points) {
        Indicator indicator = IndicatorCatalogue.load().get(FigureKey.of(key));
        return new FigureSeries(
                key,
                indicator.name(),
                indicator.unit(),
                points.stream()
                        .filter(point -> point.figure().key().indicator().equals(key))
                        .toList());
    }
}
