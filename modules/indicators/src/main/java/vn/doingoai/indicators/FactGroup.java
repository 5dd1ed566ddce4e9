package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a register that are alike in every column that figures ask for.
 *
 * @param values what they have in those columns; null where a row says nothing
 * @param rows   how many they are
 * @param mark   sum of the marks of the rows: the same row counted twice does not cancel itself
 * @param sums   of the columns that are added up; null where no row knows what it adds
 */
record FactGroup(Map<String, @Nullable String> values, long rows, long mark, Map<String, @Nullable BigDecimal> sums) {

    boolean fits(Map<String, String> conditions) {
        return conditions.entrySet().stream().allMatch(each -> each.getValue().equals(values.get(each.getKey())));
    }
}
