package vn.doingoai.rollup.nation;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.doingoai.rollup.nation.Cell.State;

/**
 * What provinces add up to, with what is not in the sum kept apart.
 *
 * @param amount     sum of values and "Không"; null where nothing may be added up or nobody has answered
 * @param values     how many gave a number
 * @param nils       how many said "Không"
 * @param missing    how many have not reported
 * @param heldBack   how many reported a number too small to be shown
 * @param incomplete how many lack one of the provinces they came of, or are put together of what does not add up
 * @param partial    how many of the values lack units of their own
 */
public record Total(
        @Nullable BigDecimal amount, int values, int nils, int missing, int heldBack, int incomplete, int partial) {

    /**
     * Adds up.
     *
     * @param additive whether figures of several provinces make one
     */
    public static Total of(Collection<Cell> cells, boolean additive) {
        int values = count(cells, State.VALUE);
        int nils = count(cells, State.NIL);
        BigDecimal sum = cells.stream().map(Cell::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Total(
                additive && values + nils > 0 ? sum : null,
                values,
                nils,
                count(cells, State.MISSING),
                count(cells, State.SUPPRESSED),
                count(cells, State.INCOMPLETE) + count(cells, State.NOT_ADDED),
                (int) cells.stream()
                        .filter(each -> each.counts() && each.missingUnits() > 0)
                        .count());
    }

    private static int count(Collection<Cell> cells, State state) {
        return (int) cells.stream().filter(each -> each.state() == state).count();
    }

    /** The sum; 0 where there is none. */
    public BigDecimal number() {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** How many have reported. */
    public int reported() {
        return values + nils + heldBack;
    }

    /** How many there are. */
    public int all() {
        return reported() + missing + incomplete;
    }

    /** Whether every province is in the sum with all of its units. */
    public boolean complete() {
        return values + nils == all() && partial == 0;
    }
}
