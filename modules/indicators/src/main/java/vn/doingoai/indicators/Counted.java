package vn.doingoai.indicators;

import java.util.List;

/**
 * What a register counted for one figure.
 *
 * @param value the number
 * @param mark  changes whenever a row enters, leaves or changes among those counted, and at no other time, so that a
 *              sentence knows when the rows behind it are others than its author saw; empty where nothing was counted
 * @param kept  whether the register was kept in that period: the 0 of one that nobody had begun by then says nothing, and
 *              whatever somebody typed in is better
 * @param missing names of those whose part is not in it, sorted: provinces that have not published it; for a register none
 */
public record Counted(FigureValue value, String mark, boolean kept, List<String> missing) {

    /** Copies the list. */
    public Counted {
        missing = List.copyOf(missing);
    }

    /** What a register counted, of which nobody's part is missing. */
    public Counted(FigureValue value, String mark, boolean kept) {
        this(value, mark, kept, List.of());
    }

    /** What a register counted that is kept. */
    public Counted(FigureValue value, String mark) {
        this(value, mark, true, List.of());
    }
}
