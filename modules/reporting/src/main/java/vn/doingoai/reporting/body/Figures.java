package vn.doingoai.reporting.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;

/**
 * The figures of one report, and those of the period it is compared with.
 *
 * @param values   answers by key; what is not in it is missing
 * @param previous answers for the same period one year before; empty where there is nothing to compare with
 * @param period   of the report
 * @param grounds  what is known of bases beside their numbers; nothing speaks against comparing a figure that is not in it
 */
public record Figures(
        Map<FigureKey, FigureValue> values,
        Map<FigureKey, FigureValue> previous,
        Period period,
        Map<FigureKey, Comparison.Ground> grounds) {

    /** Copies the maps. */
    public Figures {
        values = Map.copyOf(values);
        previous = Map.copyOf(previous);
        grounds = Map.copyOf(grounds);
    }

    /** Figures whose bases are what they say. */
    public Figures(Map<FigureKey, FigureValue> values, Map<FigureKey, FigureValue> previous, Period period) {
        this(values, previous, period, Map.of());
    }

    /** Figures of a report with nothing to compare with. */
    public static Figures of(Map<FigureKey, FigureValue> values, Period period) {
        return new Figures(values, Map.of(), period);
    }

    /** The answer, {@link FigureValue#missing()} if there is none. */
    public FigureValue get(FigureKey key) {
        return values.getOrDefault(key, FigureValue.missing());
    }

    /** The answer one year before, if it was given. */
    public Optional<FigureValue> before(FigureKey key) {
        return Optional.ofNullable(previous.get(key)).filter(FigureValue::answered);
    }

    /** The figure beside that of one year before. */
    public Comparison compare(FigureKey key) {
        return Comparison.of(
                key,
                period,
                get(key),
                previous.getOrDefault(key, FigureValue.missing()),
                grounds.getOrDefault(key, Comparison.Ground.FIRM));
    }

    /** The same, where all figures of these keys were answered "Không". */
    public Figures withNil(Iterable<FigureKey> keys) {
        Map<FigureKey, FigureValue> changed = new HashMap<>(values);
        keys.forEach(key -> changed.put(key, FigureValue.nil()));
        return new Figures(changed, previous, period, grounds);
    }
}
