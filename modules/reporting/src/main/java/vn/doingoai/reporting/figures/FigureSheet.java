package vn.doingoai.reporting.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.BookedFigure.Origin;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.Comparison.Ground;
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
 * @param territoryChanged whether the province is another since then
 * @param redefined figures that count something else since then
 */
public record FigureSheet(
        Map<FigureKey, BookedFigure> now,
        Map<FigureKey, BookedFigure> before,
        Period period,
        boolean territoryChanged,
        Set<FigureKey> redefined) {

    /** Copies the maps. */
    public FigureSheet {
        now = Map.copyOf(now);
        before = Map.copyOf(before);
        redefined = Set.copyOf(redefined);
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
        Map<FigureKey, Ground> grounds = new HashMap<>();
        before.keySet().forEach(key -> grounds.put(key, ground(key)));
        return new Figures(values(now), values(before), period, grounds);
    }

    /** The figure beside that of one year before. */
    public Comparison compare(FigureKey key) {
        return Comparison.of(key, period, get(key).value(), base(key).value(), ground(key));
    }

    /** Who takes a base from a document adds up what today's territory was then; registers and units knew theirs only. */
    private Ground ground(FigureKey key) {
        BookedFigure figure = get(key);
        BookedFigure base = base(key);
        boolean comparable = figure.value().answered() && base.value().answered();
        Set<String> missing = new TreeSet<>(base.missing());
        if (comparable) {
            missing.addAll(figure.missing());
        }
        return new Ground(
                territoryChanged && base.origin() != Origin.HISTORICAL, redefined.contains(key), List.copyOf(missing));
    }

    private static Map<FigureKey, FigureValue> values(Map<FigureKey, BookedFigure> booked) {
        return booked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().value()));
    }
}
