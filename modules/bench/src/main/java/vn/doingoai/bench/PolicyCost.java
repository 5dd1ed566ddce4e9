package vn.doingoai.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What row-level security costs: queries asked by turns as the restricted role and as the superuser, whom no policy binds.
 *
 * @param bound sum of the queries' medians in milliseconds, planning included
 * @param free  the same without policies
 */
record PolicyCost(double bound, double free) {

    static PolicyCost of(Portal portal, List<LoggedQuery> queries, int times) throws IOException, SQLException {
        double bound = 0;
        double free = 0;
        try (Connection restricted = NationCommand.connect(portal, "portal_app", "database.application");
                Connection superuser = NationCommand.connect(portal, "postgres", "database.superuser")) {
            restricted.setAutoCommit(false);
            superuser.setAutoCommit(false);
            for (LoggedQuery query : queries) {
                long[] ofRestricted = new long[times];
                long[] ofSuperuser = new long[times];
                for (int i = 0; i < times; i++) {
                    ofRestricted[i] = nanos(restricted, query);
                    ofSuperuser[i] = nanos(superuser, query);
                }
                bound += new Latencies(ofRestricted).percentile(0.5);
                free += new Latencies(ofSuperuser).percentile(0.5);
            }
        }
        return new PolicyCost(bound, free);
    }

    private static long nanos(Connection connection, LoggedQuery query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(query.access());
            long start = System.nanoTime();
            try (ResultSet found = statement.executeQuery(query.text())) {
                while (found.next()) {
                    found.getString(1);
                }
            }
            return System.nanoTime() - start;
        } finally {
            connection.commit();
        }
    }
}
