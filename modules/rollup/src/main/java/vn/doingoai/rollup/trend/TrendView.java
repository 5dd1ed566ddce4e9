package vn.doingoai.rollup.trend;

import java.util.List;
import vn.doingoai.rollup.publications.PublicationRow;

/**
 * A trend as it was asked for.
 *
 * @param filter  what it is of
 * @param kinds   kinds of periods for which anything was published
 * @param periods the earliest first
 * @param series  the area's, then those of the provinces
 */
record TrendView(
        TrendFilter filter,
        List<String> kinds,
        List<String> periods,
        List<TrendSeries> series,
        List<PublicationRow> sources) {}
