package vn.doingoai.bench.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rows of an answer, each as the text of all its columns; with how long they took to come.
 *
 * @param columns how many there are
 */
record Answer(long nanos, int columns, Set<String> rows) {

    /** Reads to the end what was asked at {@code start}. */
    static Answer read(ResultSet found, long start) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        Set<String> rows = new HashSet<>();
        StringBuilder row = new StringBuilder();
        while (found.next()) {
            row.setLength(0);
            for (int column = 1; column <= columns; column++) {
                row.append(Objects.toString(found.getString(column), "")).append('|');
            }
            rows.add(row.toString());
        }
        return new Answer(System.nanoTime() - start, columns, rows);
    }

    /** The same for every answer of the same rows, whatever their order. */
    long hash() {
        return rows.stream()
                .mapToLong(row -> row.hashCode() * 0x9E3779B97F4A7C15L)
                .sum();
    }

    /** How many figures (province, period, key and amount) both have and have alike; -1 when one of them differs. */
    int alike(Answer published) {
        Map<String, String> theirs = published.figures();
        int alike = 0;
        for (Map.Entry<String, String> each : figures().entrySet()) {
            String other = theirs.get(each.getKey());
            if (other != null && !other.equals(each.getValue())) {
                return -1;
            }
            alike += other == null ? 0 : 1;
        }
        return alike;
    }

    private Map<String, String> figures() {
        Map<String, String> figures = new HashMap<>();
        for (String row : rows) {
            int amount = row.lastIndexOf('|', row.length() - 2) + 1;
            figures.put(row.substring(0, amount), row.substring(amount));
        }
        return figures;
    }
}
