package vn.doingoai.checks.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vn.doingoai.launcher.Migrations;

/** The databases of the one server that the portal runs on, entered by any of its four roles. */
public final class Databases {
    /** The database that the running portal uses. */
    public static final String PORTAL = "portal";

    private Databases() {}

    /** A connection that row-level security does not bind: only to make databases and to look at catalogues. */
    public static Connection superuser(String database) throws SQLException {
        return connect(database, "postgres", secret("database.superuser"));
    }

    /** A connection of the role that migrates and loads. */
    public static Connection owner(String database) throws SQLException {
        return connect(database, "portal_owner", ownerPassword());
    }

    /** A connection as the portal itself has it. */
    public static Connection application(String database) throws SQLException {
        return connect(database, "portal_app", applicationPassword());
    }

    /** A connection as the ministry's pages on the nation have it. */
    public static Connection national(String database) throws SQLException {
        return connect(database, "portal_national", nationalPassword());
    }

    /** The password of the national role. */
    public static String nationalPassword() {
        return secret("database.national");
    }

    /** The password of the application's role. */
    public static String applicationPassword() {
        return secret("database.application");
    }

    /** The password of the owner's role. */
    public static String ownerPassword() {
        return secret("database.owner");
    }

    /** The address of a database, without user and password. */
    public static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + secret("database.port") + "/" + database;
    }

    /** Makes a database with the portal's schema and no row in it; one of that name is dropped first. */
    public static void create(String database) throws SQLException {
        try (Connection superuser = superuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            statement.execute("create database " + database + " owner portal_owner");
            statement.execute("revoke all on database " + database + " from public");
            statement.execute("grant connect on database " + database + " to portal_app, portal_national");
        }
        try (Connection owner = owner(database)) {
            Migrations.run(owner, RunningPortal.get().home());
        }
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    private static String secret(String name) {
        var secrets = new Properties();
        try (InputStream in = Files.newInputStream(RunningPortal.get().data().resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }
}
