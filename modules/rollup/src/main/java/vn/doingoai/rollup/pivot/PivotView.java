package vn.doingoai.rollup.pivot;

import java.util.List;
import vn.doingoai.rollup.publications.PublicationRow;

/**
 * A pivot as it was asked for.
 *
 * @param filter  what it is of, with the period that was looked at
 * @param periods for which anything was published, the latest first
 * @param used    the periods that its figures are of
 * @param rows    keys of the rows in their order
 * @param columns keys of the columns in their order
 * @param sources the publications that its figures come from
 */
record PivotView(
        PivotFilter filter,
        List<String> periods,
        List<String> used,
        Pivot pivot,
        List<String> rows,
        List<String> columns,
        List<PublicationRow> sources) {}
