package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.CsvRow;

/** Writes the demo rows of one tenant's registers; once, while all of those registers are empty. */
final class DemoTableWriter {
    private static final String KEY = "key";
    private static final String REFERENCE = "_id";

    /** Stands between values that travel as one text; no value holds it, since files are cleaned on reading. */
    private static final String SEPARATOR = "\u001f";

    private final OwnerSql sql;
    private final Map<String, UUID> keys = new HashMap<>();

    DemoTableWriter(OwnerSql sql) {
        this.sql = sql;
    }

    void write(List<DemoTable> tables) throws SQLException {
        for (DemoTable table : tables) {
            if (isFilled(table)) {
                return;
            }
        }
        for (DemoTable table : tables) {
            for (CsvRow row : table.rows()) {
                write(table, row);
            }
        }
    }

    /** The database quotes names: nothing of a file becomes part of a statement as it is. */
    private String statement(String template, String table, String columns) throws SQLException {
        return sql.find(
                        "select format(?, ?::text, (select string_agg(quote_ident(c), ', ')"
                                + " from unnest(string_to_array(?, chr(31))) c))",
                        row -> row.getString(1),
                        template,
                        table,
                        columns)
                .orElseThrow();
    }

    private boolean isFilled(DemoTable table) throws SQLException {
        return sql.find(statement("select 1 from portal.%1$I limit 1", table.table(), ""), row -> row.getInt(1))
                .isPresent();
    }

    private void write(DemoTable table, CsvRow row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        values.put("id", id.toString());
        for (String column : table.columns()) {
            Optional<Cell> cell = row.find(column);
            if (cell.isPresent() && !column.equals(KEY)) {
                values.put(
                        column,
                        column.endsWith(REFERENCE)
                                ? reference(column, cell.get())
                                : cell.get().text());
            }
        }
        String columns = String.join(SEPARATOR, values.keySet());
        try {
            sql.update(
                    statement(
                            "insert into portal.%1$I (%2$s) select %2$s from jsonb_populate_record(null::portal.%1$I,"
                                    + " jsonb_object(string_to_array(?, chr(31)), string_to_array(?, chr(31))))",
                            table.table(), columns),
                    columns,
                    String.join(SEPARATOR, values.values()));
        } catch (SQLException refused) {
            throw new SQLException(
                    row.problem(String.valueOf(refused.getMessage())).getMessage(), refused);
        }
        if (table.columns().contains(KEY)) {
            keys.put(row.get(KEY).text(), id);
        }
    }

    private String reference(String column, Cell cell) throws SQLException {
        return switch (column) {
            case "unit_id" -> sql.unit(cell.text()).toString();
            case "partner_id" ->
                sql.find("select id from portal.partner where file_name = ?", row -> row.getString(1), cell.text())
                        .orElseThrow(() -> cell.problem("đối tác '" + cell.text() + "' không có trong partners.csv"));
            default ->
                Optional.ofNullable(keys.get(cell.text()))
                        .orElseThrow(() -> cell.problem("'" + cell.text() + "' không phải là khóa của dòng nào ở trên"))
                        .toString();
        };
    }
}
