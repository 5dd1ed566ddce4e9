package vn.doingoai.bench.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures by province, period and key, as text; with how long they took to come.
 *
 * @param hash of all rows, whatever their order
 */
record Answer(long nanos, long hash, Map<String, String> figures) {

    /** Reads to the end what was asked at {@code start}; keys that were not asked for are passed over as the portal does. */
    static Answer read(ResultSet rows, long start, Set<String> keys) throws SQLException {
        Map<String, String> figures = new HashMap<>();
        while (rows.next()) {
            String key = rows.getString("key");
            if (keys.isEmpty() || keys.contains(key)) {
                figures.put(
                        rows.getString("province") + " " + rows.getString("period") + " " + key,
                        rows.getString("state") + " " + plain(rows.getBigDecimal("amount")));
            }
        }
        long nanos = System.nanoTime() - start;
        return new Answer(
                nanos,
                figures.entrySet().stream()
                        .mapToLong(each -> Objects.hash(each.getKey(), each.getValue()) * 0x9E3779B97F4A7C15L)
                        .sum(),
                figures);
    }

    /** How many figures both have and have alike; -1 when one of them differs. */
    int alike(Answer published) {
        int alike = 0;
        for (Map.Entry<String, String> each : figures.entrySet()) {
            String other = published.figures.get(each.getKey());
            if (other != null && !other.equals(each.getValue())) {
                return -1;
            }
            alike += other == null ? 0 : 1;
        }
        return alike;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
