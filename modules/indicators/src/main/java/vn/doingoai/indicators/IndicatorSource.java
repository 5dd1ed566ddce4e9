package vn.doingoai.indicators;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;

/**
 * What a register counts. A slice with a register has one bean of this type; whoever wants figures asks all of them and
 * knows no register. Counts cover what the caller's scope lets through: the whole tenant for the province, its own rows
 * for a unit. Only confirmed rows count, and a row that several units share counts once.
 */
public interface IndicatorSource {

    /**
     * Whether it counts what provinces published, for the ministry, and not the tenant's own rows. The ministry's figures
     * come from such sources alone, a province's from all others.
     */
    default boolean ofNation() {
        return false;
    }

    /** Keys of the indicators that this register counts; a facet it has no column for is not counted and so typed in. */
    Set<String> indicators();

    /** Whether it can count exactly this figure, dimensions included. */
    boolean counts(FigureKey key);

    /**
     * Counts many figures in a fixed number of statements, however many figures and rows there are.
     *
     * @param keys   figures for which {@link #counts} is true
     * @param period of the report; a stock is counted as of its last day
     * @param unit   counts the rows of this unit alone; null for all that the scope lets through
     * @return one entry for each key; nothing found is the value 0, never "Không"; a share of nothing is
     *         missing, and so is a sum of which no row knows what it adds
     */
    Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit);

    /**
     * The rows that a figure counts, by date and name: exactly those, no others. What they add is its value; for a share,
     * what they add of each hundred of them.
     */
    List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most);
}
