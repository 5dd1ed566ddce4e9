package vn.doingoai.rollup.pivot;

import org.jspecify.annotations.Nullable;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.words.Keys;

/** What an address asks of a pivot; regions by periods when it says nothing sensible. */
final class PivotParameters {

    private PivotParameters() {}

    static PivotFilter filter(
            @Nullable String indicator,
            @Nullable String rows,
            @Nullable String columns,
            @Nullable String period,
            @Nullable String borders) {
        return new PivotFilter(
                Keys.column(indicator),
                Axis.of(rows, Axis.REGION),
                Axis.of(columns, Axis.PERIOD),
                period == null || period.isEmpty() ? null : period,
                Borders.of(borders));
    }
}
