package vn.doingoai.rollup.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.words.Keys;

/**
 * What a trend is of.
 *
 * @param kind      of the periods; whole years when null
 * @param region    name of a region, or null for the nation
 * @param provinces ids of provinces of today that have lines of their own
 */
record TrendFilter(
        FigureKey key,
        @Nullable String kind,
        Borders borders,
        @Nullable String region,
        List<String> provinces) {

    TrendFilter {
        provinces =
                provinces.stream().filter(each -> !each.isEmpty()).distinct().toList();
    }

    static TrendFilter of(
            @Nullable String indicator,
            @Nullable String kind,
            @Nullable String borders,
            @Nullable String region,
            List<String> provinces) {
        return new TrendFilter(Keys.column(indicator), filled(kind), Borders.of(borders), filled(region), provinces);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
