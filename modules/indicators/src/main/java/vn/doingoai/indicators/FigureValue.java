package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was answered for a figure. "Không", 0 and no answer are three different things in every text and every sum:
 * {@link State#NIL} is a statement, 0 is a count, {@link State#MISSING} is nothing yet.
 *
 * @param state       which of the three
 * @param value       the number, in the indicator's unit; present exactly if the state is {@code VALUE}
 * @param precision   how well it is known
 * @param coveredFrom first day it covers; null if it covers the period of the report
 * @param coveredTo   last day it covers; null together with {@code coveredFrom}
 */
public record FigureValue(
        State state,
        @Nullable BigDecimal value,
        Precision precision,
        @Nullable LocalDate coveredFrom,
        @Nullable LocalDate coveredTo) {

    private static final FigureValue NIL = new FigureValue(State.NIL, null, Precision.EXACT, null, null);
    private static final FigureValue MISSING = new FigureValue(State.MISSING, null, Precision.EXACT, null, null);

    /** Value, "Không", or not answered. */
    public enum State {
        /** A number, 0 included. */
        VALUE,
        /** Stated: there is nothing to report. Counts as 0 in a sum. */
        NIL,
        /** Not answered. Makes a sum incomplete and keeps a report from being submitted. */
        MISSING
    }

    /** How well a number is known. */
    public enum Precision {
        /** Counted. */
        EXACT,
        /** "ước": expected for a period that has not ended. */
        ESTIMATE,
        /** "gần", "khoảng": rounded. */
        APPROX
    }

    /** Refuses what contradicts itself. */
    public FigureValue {
        if ((state == State.VALUE) != (value != null)) {
            throw new IllegalArgumentException("A number belongs to VALUE and to nothing else");
        }
        if ((coveredFrom == null) != (coveredTo == null)) {
            throw new IllegalArgumentException("A covered period has both ends or none");
        }
        if (coveredFrom != null && coveredTo != null && coveredTo.isBefore(coveredFrom)) {
            throw new IllegalArgumentException("A covered period ends after it begins");
        }
    }

    /** An exact number for the report's own period. */
    public static FigureValue of(BigDecimal value) {
        return new FigureValue(State.VALUE, value, Precision.EXACT, null, null);
    }

    /** An exact number for the report's own period. */
    public static FigureValue of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** A stored number without the zeros that its column adds: 80.2 and 10, never 80.200000 or 1E+1. */
    public static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "Không". */
    public static FigureValue nil() {
        return NIL;
    }

    /** Not answered. */
    public static FigureValue missing() {
        return MISSING;
    }

    /** The same number, known to this precision. */
    public FigureValue with(Precision other) {
        return new FigureValue(state, value, other, coveredFrom, coveredTo);
    }

    /** The same number for another period than the report's. */
    public FigureValue covering(LocalDate from, LocalDate to) {
        return new FigureValue(state, value, precision, from, to);
    }

    /**
     * What it adds to a sum: the number, or 0 for "Không".
     *
     * @throws IllegalStateException if nothing was answered
     */
    public BigDecimal number() {
        if (state == State.MISSING) {
            throw new IllegalStateException("A missing figure has no number");
        }
        return value == null ? BigDecimal.ZERO : value;
    }

    /** True for a value and for "Không". */
    public boolean answered() {
        return state != State.MISSING;
    }

    /** True where a text takes its wording for nothing: 0 and "Không", never a missing figure. */
    public boolean nothing() {
        return state == State.NIL || (value != null && value.signum() == 0);
    }
}
