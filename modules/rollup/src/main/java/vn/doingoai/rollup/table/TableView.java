package vn.doingoai.rollup.table;

import java.util.List;
import vn.doingoai.rollup.nation.ProvinceTable;
import vn.doingoai.rollup.publications.PublicationRow;

/**
 * The national table as it was asked for.
 *
 * @param periods for which anything was published, the latest first
 * @param regions that can be chosen
 * @param table   all rows that sums and coverage are of
 * @param shown   the rows to show, in their order
 * @param ranked  whether the rows to show are by a figure and not by regions
 * @param subtotals whether each region is added up
 * @param sources the publications that its figures come from
 */
record TableView(
        List<String> periods,
        List<String> regions,
        ProvinceTable table,
        ProvinceTable shown,
        boolean ranked,
        boolean subtotals,
        List<PublicationRow> sources) {}
