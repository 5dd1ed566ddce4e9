package vn.doingoai.kernel.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows by one statement: a column travels as one array. For imports of thousands of rows, where a statement for
 * each row, its policies and its triggers cost many times the rows themselves; COPY is refused under row-level security.
 *
 * @param <T> what a row is made from
 */
public final class BulkInsert<T> {

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    /** Into a table of the portal's schema; its other columns get their defaults. */
    public BulkInsert(String table) {
        this.table = table;
    }

    /**
     * Adds a column.
     *
     * @param type as PostgreSQL names it
     * @param value text, number, date, UUID, enumeration, or null
     */
    public BulkInsert<T> column(String name, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    /** Adds a column {@code id} with new keys, ordered by time. */
    public BulkInsert<T> newKeys() {
        return column("id", "uuid", row -> UuidCreator.getTimeOrderedEpoch());
    }

    /** Inserts the rows in their order. */
    public void run(Sql sql, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Object[] values = columns.stream()
                .map(column -> rows.stream()
                        .map(row -> text(column.value().apply(row)))
                        .toArray(String[]::new))
                .toArray();
        sql.update(
                "insert into portal." + table + " (" + joined(Column::name) + ") select * from unnest("
                        + joined(column -> "cast(? as " + column.type() + "[])") + ")",
                values);
    }

    private String joined(Function<Column<T>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
