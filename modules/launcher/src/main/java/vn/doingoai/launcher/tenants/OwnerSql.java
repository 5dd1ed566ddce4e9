package vn.doingoai.launcher.tenants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements of the owner role inside one transaction. Row-level security binds the owner as well, so that every
 * statement on a tenant's rows follows {@link #enter}.
 */
public final class OwnerSql {
    private final Connection connection;

    /** Makes a value of one row. */
    @FunctionalInterface
    public interface Row<T> {
        /** The value of the current row. */
        T of(ResultSet row) throws SQLException;
    }

    /** Work that is done whole or not at all. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T in(OwnerSql sql) throws SQLException;
    }

    private OwnerSql(Connection connection) {
        this.connection = connection;
    }

    /** On a transaction that somebody else begins and ends. */
    public static OwnerSql on(Connection connection) {
        return new OwnerSql(connection);
    }

    /** Does the work in a transaction: an exception undoes all of it. */
    public static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            T result = work.in(new OwnerSql(connection));
            connection.commit();
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Turns to a tenant, until the next call or the end of the transaction. */
    public void enter(String tenant) throws SQLException {
        list("select set_config('app.tenant_id', ?, true)", row -> row.getString(1), tenant);
        list("select set_config('app.scope', 'TENANT', true)", row -> row.getString(1));
    }

    /** Whether a tenant merged into another: it stays as it was on its last day, and its files are read no more. */
    boolean isClosed(String tenant) throws SQLException {
        return find("select 1 from portal.tenant_end where closed_tenant = ?", row -> 1, tenant)
                .isPresent();
    }

    /** Runs an insert, update or delete and answers how many rows it touched. */
    public int update(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Row<T> mapper, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(mapper.of(rows));
            }
            return found;
        }
    }

    /** The first row of a query, or empty. */
    public <T> Optional<T> find(String sql, Row<T> mapper, @Nullable Object... arguments) throws SQLException {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /** The id of the current tenant's unit; the unit is there, since units are loaded first. */
    UUID unit(String code) throws SQLException {
        return find("select id from portal.unit where code = ?", row -> row.getObject(1, UUID.class), code)
                .orElseThrow(() -> new SQLException("No unit " + code));
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
