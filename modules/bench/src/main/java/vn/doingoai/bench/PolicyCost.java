package vn.doingoai.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What row-level security costs: queries asked by turns as the restricted role and as the superuser, whom no policy binds.
 *
 * @param bound sum of each query's least in milliseconds: what others on the machine took no time of
 * @param free  the same without policies
 */
record PolicyCost(double bound, double free) {

    /** Each time planned anew. */
    static PolicyCost of(Portal portal, List<LoggedQuery> queries, int times) throws IOException, SQLException {
        return of(portal, queries, times, "?prepareThreshold=0");
    }

    /** As the portal's connections ask: after the fifth time with the plan that they keep. */
    static PolicyCost kept(Portal portal, List<LoggedQuery> queries, int times) throws IOException, SQLException {
        return of(portal, queries, times, "");
    }

    private static PolicyCost of(Portal portal, List<LoggedQuery> queries, int times, String options)
            throws IOException, SQLException {
        double bound = 0;
        double free = 0;
        try (Connection restricted = NationCommand.connect(portal, "portal_app", "database.application", options);
                Connection superuser = NationCommand.connect(portal, "postgres", "database.superuser", options)) {
            restricted.setAutoCommit(false);
            superuser.setAutoCommit(false);
            for (LoggedQuery query : queries) {
                long[] ofRestricted = new long[times];
                long[] ofSuperuser = new long[times];
                for (int i = -times; i < times; i++) {
                    ofRestricted[Math.max(i, 0)] = nanos(restricted, query);
                    ofSuperuser[Math.max(i, 0)] = nanos(superuser, query);
                }
                bound += LongStream.of(ofRestricted).min().orElseThrow() / 1e6;
                free += LongStream.of(ofSuperuser).min().orElseThrow() / 1e6;
            }
        }
        return new PolicyCost(bound, free);
    }

    private static long nanos(Connection connection, LoggedQuery query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(query.access());
        }
        long start = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(query.text());
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                found.getString(1);
            }
            return System.nanoTime() - start;
        } finally {
            connection.commit();
        }
    }
}
