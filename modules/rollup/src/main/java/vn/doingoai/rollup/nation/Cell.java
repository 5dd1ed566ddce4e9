package vn.doingoai.rollup.nation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.kernel.time.Period;

/**
 * What is known of one figure of one province.
 *
 * @param amount       the number of a {@code VALUE}; of what is {@code INCOMPLETE} the sum of what is there, which is
 *                     never shown
 * @param missingUnits units of the province that had not answered when it published
 * @param covered      the days it counts, or null where nothing was reported
 * @param corrected    whether a correction changed it
 * @param publications where it was published, one for each province that it is put together of
 * @param lacking      names of the provinces that it lacks
 */
public record Cell(
        State state,
        @Nullable BigDecimal amount,
        Precision precision,
        int missingUnits,
        @Nullable Period covered,
        boolean corrected,
        List<UUID> publications,
        List<String> lacking) {

    /** Nobody has reported it. */
    public static final Cell MISSING =
            new Cell(State.MISSING, null, Precision.EXACT, 0, null, false, List.of(), List.of());

    /** What there is to show. None of them is another in any sum. */
    public enum State {
        /** A number, 0 included. */
        VALUE,
        /** Stated: there is nothing. Counts as 0. */
        NIL,
        /** Not reported. */
        MISSING,
        /** Reported, and too small to be shown. In no sum, or it could be had by subtraction. */
        SUPPRESSED,
        /** One of the provinces it is put together of has not reported. */
        INCOMPLETE,
        /** A share or a count of distinct things of several provinces: theirs do not make one. */
        NOT_ADDED
    }

    /** Copies the lists. */
    public Cell {
        publications = List.copyOf(publications);
        lacking = List.copyOf(lacking);
    }

    /** Whether it adds to a sum. */
    public boolean counts() {
        return state == State.VALUE || state == State.NIL;
    }

    /** Whether something was reported, shown or not. */
    public boolean reported() {
        return counts() || state == State.SUPPRESSED;
    }

    /** What it adds to a sum. */
    public BigDecimal number() {
        return amount == null || !counts() ? BigDecimal.ZERO : amount;
    }

    /** For a comparison: what is held back or not added is as good as unknown, what is incomplete is known in part. */
    FigureValue figure() {
        FigureValue value = switch (state) {
            case VALUE -> FigureValue.of(number()).with(precision);
            case NIL -> FigureValue.nil();
            case INCOMPLETE -> amount == null ? FigureValue.missing() : FigureValue.of(amount);
            case MISSING, SUPPRESSED, NOT_ADDED -> FigureValue.missing();
        };
        return covered == null ? value : value.covering(covered.from(), covered.to());
    }
}
