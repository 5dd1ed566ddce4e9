package vn.doingoai.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Roles of the database server. The application role must never be one that row-level security lets pass. */
final class Roles {
    private Roles() {}

    static boolean exists(Connection connection, String role) throws SQLException {
        return isTrue(connection, "select exists (select from pg_roles where rolname = ?)", role);
    }

    /** Creates the role when absent, with no right but to log in, and gives it this password. */
    static void create(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, role)) {
            execute(connection, "create role %I", role);
        }
        execute(connection, "alter role %I login password %L", role, password);
    }

    /** Whether this role is bound by policies: neither superuser nor BYPASSRLS nor a member of the owner's role. */
    static boolean isBound(Connection connection, String role, String owner) throws SQLException {
        return isTrue(
                connection,
                "select not rolsuper and not rolbypassrls and not pg_has_role(rolname, ?, 'MEMBER')"
                        + " from pg_roles where rolname = ?",
                owner,
                role);
    }

    /** Executes a command whose names ({@code %I}) and texts ({@code %L}) are quoted by the server itself. */
    static void execute(Connection connection, String pattern, String... values) throws SQLException {
        try (PreparedStatement quote = prepare(
                        connection, "select format(?" + ", ?".repeat(values.length) + ")", concat(pattern, values));
                ResultSet quoted = quote.executeQuery();
                Statement statement = connection.createStatement()) {
            quoted.next();
            statement.execute(quoted.getString(1));
        }
    }

    static boolean isTrue(Connection connection, String query, String... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static PreparedStatement prepare(Connection connection, String query, String... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    private static String[] concat(String first, String... rest) {
        var all = new String[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
