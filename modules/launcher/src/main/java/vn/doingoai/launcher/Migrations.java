package vn.doingoai.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the schema to the state of {@code migrations/changelog.xml}; what is there already is left alone. */
public final class Migrations {
    private static final String CHANGELOG = "migrations/changelog.xml";
    /** Held strongly: java.util.logging forgets the level of a logger that nobody refers to. */
    private static final Logger LOG = Logger.getLogger("liquibase");

    private Migrations() {}

    /**
     * Runs what has not run yet. Two launchers on one database take turns: a lock of the session keeps the second one
     * waiting, and falls with the session. Liquibase's own lock is a row that a killed run leaves behind, so it is
     * taken off once the session's lock is held.
     *
     * @param owner connection of the role that owns the schema; left in auto-commit mode
     * @param home folder that has {@code migrations/} in it
     * @throws LaunchProblem when a changeset fails; it is rolled back, those before it stay
     */
    public static void run(Connection owner, Path home) {
        LOG.setLevel(Level.WARNING);
        System.setProperty("liquibase.analytics.enabled", "false");
        try {
            lock(owner);
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> update(owner, home));
            owner.setAutoCommit(true);
        } catch (Exception e) { // Scope.child declares no less
            throw problem(e);
        }
    }

    /** Closes nothing: a closed Liquibase closes the caller's connection, and a folder holds no resource. */
    private static void update(Connection owner, Path home) throws LiquibaseException, IOException {
        var liquibase = new Liquibase(CHANGELOG, new DirectoryResourceAccessor(home), new JdbcConnection(owner));
        liquibase.forceReleaseLocks();
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.update(new Contexts(), new LabelExpression());
    }

    private static void lock(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('portal.migrations'))");
        }
    }

    private static LaunchProblem problem(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new LaunchProblem("Nâng cấp cơ sở dữ liệu thất bại: " + root.getMessage(), e);
    }
}
