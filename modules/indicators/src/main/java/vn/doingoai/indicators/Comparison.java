package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doingoai.kernel.time.Period;

/**
 * A figure beside that of the same period one year before. Where the two do not speak of the same thing there is neither a
 * difference nor a growth rate, but a reason.
 *
 * @param now           of the report's period
 * @param base          of the period before
 * @param comparability whether they may be compared
 * @param missing       names of the units that the base, or the figure itself, lacks
 */
public record Comparison(FigureValue now, FigureValue base, Comparability comparability, List<String> missing) {

    /** Whether two figures speak of the same thing, the first reason that they do not. */
    public enum Comparability {
        COMPARABLE,
        /** There is nothing to compare, or nothing to compare with. */
        NO_BASE,
        /** A unit that belongs to either sum has not answered. */
        INCOMPLETE_BASE,
        /** They cover different parts of their years. */
        PERIOD_CHANGED,
        /** The catalogue changed what is counted between them. */
        DEFINITION_CHANGED,
        /** Units or provinces were merged or divided between them. */
        TERRITORY_CHANGED
    }

    /**
     * What is known of a base beside its number.
     *
     * @param territoryChanged  whether the body counts for another territory than then
     * @param definitionChanged whether the body, or one whose figure is in the sum, counts something else than then
     * @param missing           names of the units that one of the two sums lacks
     */
    public record Ground(boolean territoryChanged, boolean definitionChanged, List<String> missing) {

        /** Nothing speaks against comparing. */
        public static final Ground FIRM = new Ground(false, List.of());

        /** Copies the list. */
        public Ground {
            missing = List.copyOf(missing);
        }

        /** Of a figure that is counted as it was then. */
        public Ground(boolean territoryChanged, List<String> missing) {
            this(territoryChanged, false, missing);
        }
    }

    /** Copies the list. */
    public Comparison {
        missing = List.copyOf(missing);
    }

    /**
     * One of the two that are compared.
     *
     * @param period of the report
     */
    public record Side(Period period, FigureValue value) {

        private Period covered() {
            LocalDate from = value.coveredFrom();
            LocalDate to = value.coveredTo();
            return from == null || to == null ? period : new Period(from, to);
        }
    }

    /** Compares a figure of a period with that of the period one year before. */
    public static Comparison of(FigureKey key, Period period, FigureValue now, FigureValue base, Ground ground) {
        return between(key, "", new Side(period, now), new Side(period.before(), base), ground);
    }

    /**
     * Compares a figure with that of the same part of an earlier year.
     *
     * @param tenant who published both: some count otherwise than the rest of the country; empty for what all share
     */
    public static Comparison between(FigureKey key, String tenant, Side now, Side base, Ground ground) {
        return new Comparison(now.value(), base.value(), judged(key, tenant, now, base, ground), ground.missing());
    }

    private static Comparability judged(FigureKey key, String tenant, Side now, Side base, Ground ground) {
        if (!now.value().answered() || !base.value().answered()) {
            return Comparability.NO_BASE;
        }
        if (!ground.missing().isEmpty()) {
            return Comparability.INCOMPLETE_BASE;
        }
        Period covered = now.covered();
        Period then = base.covered();
        if (!covered.before(now.period().year() - base.period().year()).equals(then)) {
            return Comparability.PERIOD_CHANGED;
        }
        if (ground.definitionChanged() || DefinitionChanges.load().between(key, tenant, then.from(), covered.to())) {
            return Comparability.DEFINITION_CHANGED;
        }
        return ground.territoryChanged() ? Comparability.TERRITORY_CHANGED : Comparability.COMPARABLE;
    }

    /** Whether a tenant counts something else in a period than one year before, as nobody else may. */
    public static boolean redefined(FigureKey key, String tenant, Period period) {
        return DefinitionChanges.load().between(key, tenant, period.before().from(), period.to());
    }

    /** The same for the sum of all tenants: it does if one of them does. */
    public static boolean redefinedAnywhere(FigureKey key, Period period) {
        return DefinitionChanges.load().anywhere(key, period.before().from(), period.to());
    }

    /** What the figure is more than its base, negative when it is less; empty unless they are comparable. */
    public Optional<BigDecimal> difference() {
        return comparability == Comparability.COMPARABLE
                ? Optional.of(now.number().subtract(base.number()))
                : Optional.empty();
    }

    /** The difference in per cent of the base, with one decimal; empty where the base is nothing too. */
    public Optional<BigDecimal> percent() {
        return difference()
                .filter(change -> base.number().signum() != 0)
                .map(change -> change.movePointRight(2)
                        .divide(base.number(), MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP));
    }
}
