package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vn.doingoai.bench.national.NationalQuestions;
import vn.doingoai.bench.national.Question;

/** Measures a nation that was made before: the ministry's questions, a province's pages, and memory. */
final class NationBench {
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "delegations of a year", "/delegations/index.xhtml?year=2024",
            "delegations, one name", "/delegations/index.xhtml?year=all&text=thu+nghiem+321",
            "conferences", "/conferences/index.xhtml",
            "tasks", "/tasks/index.xhtml",
            "legal documents", "/legal/index.xhtml",
            "partners", "/partners/index.xhtml",
            "requests", "/requests/index.xhtml",
            "reports", "/reports/index.xhtml",
            "publications", "/publications/index.xhtml"));

    private static final int WARMING = 100;

    private final Path repository;
    private final Printout out;
    private final NationOptions options;

    NationBench(Path repository, Printout out, NationOptions options) {
        this.repository = repository;
        this.out = out;
        this.options = options;
    }

    void run() throws IOException, InterruptedException, SQLException {
        Map<Path, Portal> portals = new TreeMap<>();
        try {
            for (Path home : options.homes()) {
                Portal portal = Portal.with(home, repository, NationCommand.MINISTRY + ".localhost");
                portal.start();
                portals.put(home, portal);
            }
            Portal nation = portals.get(options.home());
            if (nation == null) {
                throw new BenchProblem("No nation in " + options.home());
            }
            TimeUnit.SECONDS.sleep(10);
            out.heading("Memory of the nation in " + options.home());
            Memory.now(nation).print(out, "at rest, 10 s after a start");
            questions(nation);
            nationalPages(nation);
            pages(portals);
            policies(nation);
            load(nation);
        } finally {
            for (Portal portal : portals.values()) {
                portal.stop();
            }
        }
    }

    private void questions(Portal portal) throws IOException, InterruptedException, SQLException {
        out.heading("What the ministry's pages ask, medians (least) of " + options.times()
                + " (aims: at most 1.3 times the SQL by hand and 100 ms; live at least 20 times)");
        Client browser = Client.signedIn(portal.port(), account(portal, NationCommand.MINISTRY, "ministry-officer"));
        Map<Question, String> statements = new LinkedHashMap<>();
        try (StatementLog log = StatementLog.open(portal)) {
            for (Question question : Question.ALL) {
                browser.page(question.page());
                statements.put(question, statement(log, browser, question));
            }
        }
        try (Connection national = NationCommand.connect(portal, "portal_national", "database.national");
                Connection superuser = NationCommand.connect(portal, "postgres", "database.superuser")) {
            national.setAutoCommit(false);
            superuser.setAutoCommit(false);
            var questions = new NationalQuestions(national, superuser, options.times());
            for (Map.Entry<Question, String> each : statements.entrySet()) {
                print(questions.ask(each.getKey(), each.getValue()));
            }
        }
    }

    private static String statement(StatementLog log, Client browser, Question question)
            throws IOException, InterruptedException {
        return LoggedQuery.of(log.lines(browser, question.page()), "received_figure").stream()
                .map(LoggedQuery::text)
                .filter(text -> text.contains(question.part()))
                .findFirst()
                .orElseThrow(() -> new BenchProblem(question.page() + " asked for no figures"));
    }

    private void print(NationalQuestions.Result each) {
        out.figure(
                each.question() + ", " + each.rows() + " rows",
                "as asked %.2f (%.2f) ms, by hand %.2f (%.2f) ms: %.2f (%.2f) times; without policies %.2f ms;"
                        + " live %.1f ms: %.0f times (%d alike)",
                each.asked(),
                each.leastAsked(),
                each.byHand(),
                each.leastByHand(),
                each.asked() / each.byHand(),
                each.leastAsked() / each.leastByHand(),
                each.unbound(),
                each.live(),
                each.live() / each.asked(),
                each.compared());
    }

    private void nationalPages(Portal portal) throws IOException, InterruptedException {
        Account officer = account(portal, NationCommand.MINISTRY, "ministry-officer");
        Client api = Client.of(portal.port(), officer);
        Client browser = Client.signedIn(portal.port(), officer);
        for (int i = 0; i < WARMING; i++) {
            api.page("/api/v1/national/table?period=2024");
            browser.page("/national/index.xhtml?period=2024");
        }
        out.figure(
                "GET /api/v1/national/table?period=2024",
                "%.1f ms",
                millis(List.of(() -> api.page("/api/v1/national/table?period=2024")))[0]);
        out.figure(
                "page of the national table",
                "%.1f ms",
                millis(List.of(() -> browser.page("/national/index.xhtml?period=2024")))[0]);
    }

    /** A page of each portal by turns. */
    private void pages(Map<Path, Portal> portals) throws IOException, InterruptedException {
        out.heading("Pages of " + options.tenant() + " in " + portals.keySet() + ", medians of " + options.times()
                + " by turns");
        List<Client> readers = new ArrayList<>();
        for (Portal portal : portals.values()) {
            readers.add(Client.signedIn(portal.port(), account(portal, options.tenant(), "province-officer")));
        }
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            List<Request> requests = new ArrayList<>();
            readers.forEach(reader -> requests.add(() -> reader.page(page.getValue())));
            StringBuilder line = new StringBuilder();
            for (double each : millis(requests)) {
                line.append(String.format(java.util.Locale.ROOT, "%8.1f ms", each));
            }
            out.figure(page.getKey(), "%s", line);
        }
    }

    private void policies(Portal portal) throws IOException, InterruptedException, SQLException {
        out.heading(
                "Row-level security on beside off, the page's own queries, the least of each (aim: at most 1.15 times)");
        Client reader = Client.signedIn(portal.port(), account(portal, options.tenant(), "province-officer"));
        Map<String, String> tables = Map.of(
                "delegations of a year",
                "delegation",
                "conferences",
                "conference",
                "tasks",
                "assigned_task",
                "legal documents",
                "legal_document",
                "partners",
                "partner");
        for (Map.Entry<String, String> each : tables.entrySet()) {
            String path = PAGES.get(each.getKey());
            List<LoggedQuery> queries;
            try (StatementLog log = StatementLog.open(portal)) {
                queries = LoggedQuery.of(log.lines(reader, path == null ? "" : path), each.getValue());
            }
            PolicyCost planned = PolicyCost.of(portal, queries, options.times());
            PolicyCost cost = PolicyCost.kept(portal, queries, options.times());
            out.figure(
                    each.getKey(),
                    "%d queries %.2f ms, without %.2f ms: %.2f times; with planning %.2f and %.2f ms: %.2f times",
                    queries.size(),
                    cost.bound(),
                    cost.free(),
                    cost.bound() / cost.free(),
                    planned.bound(),
                    planned.free(),
                    planned.bound() / planned.free());
        }
    }

    private void load(Portal portal) throws IOException, InterruptedException {
        List<Account> officers = portal.accounts().stream()
                .filter(account -> account.role().equals("province-officer"))
                .toList();
        List<Client> clients = new ArrayList<>();
        for (Account officer : officers) {
            clients.add(Client.signedIn(portal.port(), officer));
        }
        Memory signedIn = Memory.now(portal);
        signedIn.print(out, "with " + clients.size() + " tenants signed in");
        List<String> paths = List.copyOf(PAGES.values());
        List<java.util.concurrent.Callable<String>> callers = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int first = thread;
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            callers.add(() -> {
                int n = turn.getAndIncrement();
                return clients.get((first + 4 * n) % clients.size()).page(paths.get(n % paths.size()));
            });
        }
        Load.Result result = Load.run(clients.size() * paths.size(), callers);
        Memory.now(portal).most(signedIn).print(out, "after every tenant has read every page");
        out.figure(
                "pages a second, 4 at once, all tenants",
                "%.0f, p50 %.0f ms, p95 %.0f ms",
                result.perSecond(),
                result.latencies().percentile(0.5),
                result.latencies().percentile(0.95));
    }

    private interface Request {
        String read() throws IOException, InterruptedException;
    }

    private double[] millis(List<Request> requests) throws IOException, InterruptedException {
        long[][] nanos = new long[requests.size()][options.times()];
        for (int i = -options.times() / 2; i < options.times(); i++) {
            for (int which = 0; which < requests.size(); which++) {
                long start = System.nanoTime();
                requests.get(which).read();
                nanos[which][Math.max(i, 0)] = System.nanoTime() - start;
            }
        }
        double[] medians = new double[requests.size()];
        for (int which = 0; which < requests.size(); which++) {
            medians[which] = new Latencies(nanos[which]).percentile(0.5);
        }
        return medians;
    }

    private static Account account(Portal portal, String tenant, String role) throws IOException {
        return portal.accounts().stream()
                .filter(account ->
                        account.tenant().equals(tenant) && account.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new BenchProblem("No " + role + " of " + tenant));
    }
}
