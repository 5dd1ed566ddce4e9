package vn.doingoai.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** The province's board of 200 units and a unit's editor, each beside a bare servlet that reads the same rows. */
final class PageBench {
    private static final int THREADS = 4;
    private static final Pattern ROW = Pattern.compile("<tr[ >]");

    /** The same page twice: the portal's, and the baseline's with the same rows. */
    private record Page(String name, Account reader, String path, String baselinePath) {}

    /** CPU of one request in milliseconds. */
    private record Cost(double server, double database) {}

    private final Portal portal;
    private final Printout out;
    private final int requests;

    PageBench(Portal portal, Printout out, boolean quick) {
        this.portal = portal;
        this.out = out;
        this.requests = quick ? 200 : 3000;
    }

    void run() throws IOException, InterruptedException, SQLException {
        portal.ensureRunning();
        List<Report> reports = new ArrayList<>();
        for (Account account : portal.officers()) {
            Report report = Report.begun(Client.of(portal.port(), account));
            report.fill();
            reports.add(report);
        }
        Page board = board();
        Page editor = editor(reports.get(0));
        Baseline baseline = Baseline.start(portal, board.baselinePath());
        try {
            measure(board, baseline);
            measure(editor, baseline);
        } finally {
            baseline.stop();
        }
    }

    /** The page shows the first rows of the board; the baseline reads as many. */
    private Page board() throws IOException, InterruptedException {
        Account province = portal.province();
        String request = Client.of(portal.port(), province)
                .get("/api/v1/requests")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String path = "/requests/board.xhtml?id=" + request;
        long rows = ROW.matcher(Client.signedIn(portal.port(), province).page(path))
                .results()
                .count();
        return new Page(
                "Board of " + BenchTenant.DISTRICTS + " units, the page shows " + (rows - 1),
                province,
                path,
                "/board?tenant=" + BenchTenant.KEY + "&scope=TENANT&unit=&request=" + request + "&rows=" + rows);
    }

    private Page editor(Report report) throws IOException, InterruptedException {
        JsonObject content = report.read();
        String id = content.getString("id");
        JsonObject section = report.sections().stream()
                .filter(each -> !each.getJsonArray("figures").isEmpty())
                .findFirst()
                .orElseThrow();
        return new Page(
                "Editor, a section with figures and text",
                portal.officers().get(0),
                "/submissions/edit.xhtml?id=" + id + "&section=" + section.getString("key"),
                "/section?tenant=" + BenchTenant.KEY + "&scope=UNIT&unit=" + content.getString("unit") + "&submission="
                        + id);
    }

    private void measure(Page page, Baseline baseline) throws IOException, InterruptedException, SQLException {
        List<Client> readers = new ArrayList<>();
        List<Client> baselineReaders = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            readers.add(Client.signedIn(portal.port(), page.reader()));
            baselineReaders.add(baseline.client());
        }
        out.heading(page.name() + ": " + requests + " requests by " + THREADS + " threads after as many to warm up");
        Cost cost = load("portal", portal.payaraPid(), readers, page.path());
        Cost least = load("bare servlet", baseline.pid(), baselineReaders, page.baselinePath());
        out.figure("CPU of Payara, portal : bare servlet (aim: at most 4)", "%.1f", cost.server() / least.server());
        out.figure(
                "CPU with PostgreSQL, portal : bare servlet",
                "%.1f",
                (cost.server() + cost.database()) / (least.server() + least.database()));
        try (StatementLog log = StatementLog.open(portal)) {
            StatementLog.Count count = log.of(readers.get(0), page.path());
            out.figure(
                    "SQL statements a page",
                    "%d, and %d for transactions and tenant",
                    count.total() - count.housekeeping(),
                    count.housekeeping());
        }
    }

    private Cost load(String name, long server, List<Client> readers, String path)
            throws IOException, InterruptedException {
        List<Callable<String>> callers = new ArrayList<>();
        readers.forEach(reader -> callers.add(() -> reader.page(path)));
        Load.run(requests, callers);
        double serverBefore = ProcessFigures.cpuSeconds(server);
        double databaseBefore = ProcessFigures.cpuSecondsOfTree(portal.databasePid());
        Load.Result result = Load.run(requests, callers);
        Cost cost = new Cost(
                (ProcessFigures.cpuSeconds(server) - serverBefore) * 1000 / requests,
                (ProcessFigures.cpuSecondsOfTree(portal.databasePid()) - databaseBefore) * 1000 / requests);
        out.figure(
                name,
                "%.0f requests/s, p50 %.1f ms, p95 %.1f ms; CPU a request: Payara %.2f ms, PostgreSQL %.2f ms; %.0f kB",
                result.perSecond(),
                result.latencies().percentile(0.5),
                result.latencies().percentile(0.95),
                cost.server(),
                cost.database(),
                readers.get(0).page(path).length() / 1e3);
        return cost;
    }
}
