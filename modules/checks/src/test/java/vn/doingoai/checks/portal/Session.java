package vn.doingoai.checks.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a database in one line each.
 *
 * @param connection what they go through
 */
public record Session(Connection connection) {

    /** The first column of every row as text. */
    public List<String> texts(String query, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** The one number a query answers with. */
    public long number(String query, @Nullable Object... values) throws SQLException {
        return Long.parseLong(texts(query, values).get(0));
    }

    /** Runs a command and answers how many rows it touched. */
    public int update(String command, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(command, values)) {
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    /** Sets for this transaction who is asking; an empty text is unset. */
    public void enter(String tenant, String scope, String unit) throws SQLException {
        texts(
                "select set_config('app.tenant_id', ?, true) || set_config('app.scope', ?, true)"
                        + " || set_config('app.unit_id', ?, true)",
                tenant,
                scope,
                unit);
    }

    private PreparedStatement prepare(String text, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
