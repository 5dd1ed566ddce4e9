package vn.doingoai.reporting.figures;

import java.util.Map;
import java.util.stream.Collectors;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Figures;

/**
 * The figures of a province's report with where each comes from, and the same of the period it is compared with.
 *
 * @param now    of the report's period
 * @param before of the same period one year before
 * @param period of the report
 */
public record FigureSheet(Map<FigureKey, BookedFigure> now, Map<FigureKey, BookedFigure> before, Period period) {

    /** Copies the maps. */
    public FigureSheet {
        now = Map.copyOf(now);
        before = Map.copyOf(before);
    }

    /** The figure; {@link BookedFigure#nobody()} for one that was not asked for. */
    public BookedFigure get(FigureKey key) {
        return now.getOrDefault(key, BookedFigure.nobody());
    }

    /** The figure one year before. */
    public BookedFigure base(FigureKey key) {
        return before.getOrDefault(key, BookedFigure.nobody());
    }

    /** What a text prints. */
    public Figures figures() {
        return new Figures(values(now), values(before), period);
    }

    private static Map<FigureKey, FigureValue> values(Map<FigureKey, BookedFigure> booked) {
        return booked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().value()));
    }
}
