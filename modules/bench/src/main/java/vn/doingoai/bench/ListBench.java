package vn.doingoai.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The list of delegations at a hundred thousand rows for each of two tenants. The queries are those that the page really
 * asked, taken from the database's log; they are asked again as the restricted role and as one that no policy binds.
 */
final class ListBench {
    private record Page(String name, Account reader, String query) {}

    private final Portal portal;
    private final Printout out;
    private final int rows;
    private final int times;

    ListBench(Portal portal, Printout out, boolean quick) {
        this.portal = portal;
        this.out = out;
        this.rows = quick ? 2000 : 100_000;
        this.times = quick ? 5 : 21;
    }

    void run() throws IOException, InterruptedException, SQLException {
        portal.ensureRunning();
        BulkDelegations.load(portal, rows);
        out.heading("List of delegations at " + rows + " rows for each of two tenants, median of " + times
                + " with planning (aim: at most 1.15 times)");
        Account province = portal.province();
        Account unit = portal.officers().get(0);
        for (Page page : List.of(
                new Page("province, a year", province, "year=2019"),
                new Page("province, a year by name", province, "year=2019&sort=NAME"),
                new Page("province, all years", province, "year=all"),
                new Page("province, word of many", province, "year=all&text=thuy+loi"),
                new Page("province, one name", province, "year=all&text=so+4321+cua"),
                new Page("unit, a year", unit, "year=2019"),
                new Page("unit, word of many", unit, "year=all&text=thuy+loi"))) {
            measure(page);
        }
    }

    private void measure(Page page) throws IOException, InterruptedException, SQLException {
        String path = "/delegations/index.xhtml?" + page.query();
        Client client = Client.signedIn(portal.port(), page.reader());
        client.page(path);
        List<LoggedQuery> queries;
        try (StatementLog log = StatementLog.open(portal)) {
            queries = LoggedQuery.of(log.lines(client, path), "delegation");
        }
        if (queries.isEmpty()) {
            throw new BenchProblem(path + " asked nothing of the register");
        }
        PolicyCost cost = PolicyCost.of(portal, queries, times);
        out.figure(
                page.name(),
                "%d queries %.2f ms, without row-level security %.2f ms: %.2f times; the page %.0f ms",
                queries.size(),
                cost.bound(),
                cost.free(),
                cost.bound() / cost.free(),
                pageMillis(client, path));
    }

    private double pageMillis(Client client, String path) throws IOException, InterruptedException {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            client.page(path);
            nanos[i] = System.nanoTime() - start;
        }
        return new Latencies(nanos).percentile(0.5);
    }
}
