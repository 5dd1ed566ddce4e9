package vn.doingoai.rollup.pivot;

import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.rollup.nation.Borders;

/**
 * What a pivot is of.
 *
 * @param period the period where periods are no axis, the latest when null; where they are, all of its kind
 */
record PivotFilter(
        FigureKey key, Axis rows, Axis columns, @Nullable String period, Borders borders) {

    boolean has(Axis axis) {
        return rows == axis || columns == axis;
    }
}
