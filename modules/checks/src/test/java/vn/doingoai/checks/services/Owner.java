package vn.doingoai.checks.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** The role that owns the tables, from inside the deployment: beside the portal, as the console works. */
final class Owner {
    private Owner() {}

    /** Runs one command. */
    static void run(String command) {
        try (Connection owner =
                        DriverManager.getConnection(resource("owner.url"), "portal_owner", resource("owner.password"));
                var statement = owner.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Owner.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
