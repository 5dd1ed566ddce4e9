package vn.doingoai.ui.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a map or chart says. A number, "Không", nothing yet and what was held back are drawn differently,
 * never as 0.
 *
 * @param state   which of the four
 * @param amount  what is drawn; present exactly if the state is {@code VALUE}
 * @param text    what is read, as in "90 đoàn" or "chưa có số liệu"
 * @param partial whether the amount lacks some of its parts, as the sum of 27 of 34 provinces does; drawn hollow
 */
public record Datum(State state, @Nullable BigDecimal amount, String text, boolean partial) {

    /** What there is to draw. */
    public enum State {
        /** A number, 0 included. */
        VALUE,
        /** Stated: there is nothing. */
        NIL,
        /** Not known. */
        MISSING,
        /** Known, but too small to be shown. */
        SUPPRESSED
    }

    /** Refuses what contradicts itself. */
    public Datum {
        if ((state == State.VALUE) != (amount != null)) {
            throw new IllegalArgumentException("An amount belongs to VALUE and to nothing else");
        }
    }

    /** A number and how it is read. */
    public static Datum value(BigDecimal amount, String text) {
        return new Datum(State.VALUE, amount, text, false);
    }

    /** "Không". */
    public static Datum nil(String text) {
        return new Datum(State.NIL, null, text, false);
    }

    /** Not known. */
    public static Datum missing(String text) {
        return new Datum(State.MISSING, null, text, false);
    }

    /** Held back. */
    public static Datum suppressed(String text) {
        return new Datum(State.SUPPRESSED, null, text, false);
    }

    /** The same, of which some parts are missing. */
    public Datum incomplete() {
        return new Datum(state, amount, text, true);
    }

    /** The height it is drawn at: its amount, 0 for "Không", null where nothing is drawn. */
    @Nullable
    BigDecimal height() {
        return state == State.NIL ? BigDecimal.ZERO : amount;
    }
}
