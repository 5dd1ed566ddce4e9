package vn.doingoai.rollup.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.rollup.nation.Borders;

/**
 * What is looked at of the national table.
 *
 * @param period   name of the period, or null for the latest
 * @param against  name of an earlier period, or null for no comparison
 * @param columns which figures, in their order
 * @param region   only its provinces, or null for the nation
 * @param sort     key of the figure that the rows are ranked by, or null for the order of regions and codes
 * @param reported whether only provinces that have published are shown; sums and coverage are of all
 * @param subtotals whether each region is added up, where the rows stand by regions
 */
record TableFilter(
        @Nullable String period,
        @Nullable String against,
        Borders borders,
        List<FigureKey> columns,
        @Nullable String region,
        @Nullable String sort,
        boolean reported,
        boolean subtotals) {

    /** Copies the list. */
    TableFilter {
        columns = List.copyOf(columns);
    }
}
