package vn.doingoai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.doingoai.bench.nation.NationFolders;
import vn.doingoai.bench.nation.NationLoader;
import vn.doingoai.bench.nation.NationSize;

/** Makes the synthetic nation in a folder of its own and leaves it there, to be run by {@code deploy/run} or measured. */
final class NationCommand {
    /** The tenant that receives what the provinces publish. */
    static final String MINISTRY = "bo-ngoai-giao";

    private final Path repository;
    private final PrintStream out;

    NationCommand(Path repository, PrintStream out) {
        this.repository = repository;
        this.out = out;
    }

    /** Writes folders, starts the portal once so that it makes its tenants, and fills their registers. */
    Portal make(NationSize size, Path home) throws IOException, InterruptedException, SQLException {
        Path tenants = home.resolve("tenants");
        Files.createDirectories(tenants);
        Folders.delete(tenants.resolve(MINISTRY));
        Folders.copy(repository.resolve("tenants/" + MINISTRY), tenants.resolve(MINISTRY));
        new NationFolders(size, tenants).write();
        Portal portal = Portal.with(home, repository, MINISTRY + ".localhost");
        portal.start();
        try (Connection superuser = connect(portal, "postgres", "database.superuser");
                Connection owner = connect(portal, "portal_owner", "database.owner")) {
            grant(superuser, "grant set on parameter session_replication_role to portal_owner");
            try {
                new NationLoader(size, out)
                        .load(owner)
                        .forEach((table, hash) -> out.printf("  %-28s %s%n", table, hash));
            } finally {
                grant(superuser, "revoke set on parameter session_replication_role from portal_owner");
            }
        } catch (SQLException | IOException | RuntimeException e) {
            portal.stop();
            throw e;
        }
        return portal;
    }

    static Connection connect(Portal portal, String user, String secret) throws IOException, SQLException {
        return connect(portal, user, secret, "");
    }

    static Connection connect(Portal portal, String user, String secret, String options)
            throws IOException, SQLException {
        return DriverManager.getConnection(
                portal.databaseUrl("portal") + options, user, portal.secrets().getProperty(secret));
    }

    private static void grant(Connection superuser, String command) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
