package vn.doingoai.checks.portal;

import java.sql.Connection;
import java.sql.SQLException;

/** Outlines of the running portal. */
public final class Outlines {

    private Outlines() {}

    /** The id of a tenant's outline: no list over HTTP names those of the province itself. */
    public static String id(String tenant, String key) {
        try (Connection connection = Databases.application(Databases.PORTAL)) {
            connection.setAutoCommit(false);
            var session = new Session(connection);
            session.enter(tenant, "TENANT", "");
            return session.texts("select id from portal.outline_version where key = ?", key)
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
