package vn.doingoai.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the portal's rows are and who may come in: the owner, who migrates and loads, and the application role
 * {@code portal_app}, which is subject to row-level security.
 *
 * @param url JDBC address without user and password
 * @param owner role that owns the schema
 * @param ownerPassword its password
 * @param applicationPassword password of {@code portal_app}
 * @param nationalPassword password of {@code portal_national}, which reads what was published to the ministry
 */
record Database(String url, String owner, String ownerPassword, String applicationPassword, String nationalPassword) {
    /** Fixed, because the migrations grant to it by name. */
    static final String APPLICATION_ROLE = "portal_app";

    /** Likewise. */
    static final String NATIONAL_ROLE = "portal_national";

    /** Opens a connection as the owner. */
    Connection connect() throws SQLException {
        return connect(url, owner, ownerPassword);
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "portal-launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** Without {@code stringtype=unspecified} the driver sends a UUID written as text as varchar, which is refused. */
    String applicationUrl() {
        return url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified&ApplicationName=portal";
    }

    /** The URL names host and database and holds no password; safe to print. */
    @Override
    public String toString() {
        return url;
    }
}
