package vn.doingoai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code deploy/bench}: measures what it is told, or all, and prints figures. Ends with 1 when something could not be
 * measured, with 3 when a save that was answered with success was lost.
 */
public final class Bench {
    private static final String USAGE = """
            deploy/bench [--quick] [start] [memory] [pages] [pdf] [xlsx] [lists] [import] [drafting] [kill]
              start    seconds to the first page, cold and warm
              memory   at rest and under load
              pages    requests per second, latency, CPU and SQL of board and editor, beside a bare servlet
              pdf      CPU and allocation of a report, of form 01.A, and of both beside JasperReports; DOCX
              xlsx     form 01.A with 10,000 rows in a bounded heap
              lists    a list and its search at 100,000 rows, beside the same queries without row-level security
              import   form 01.A with 10,000 rows, beside COPY
              drafting a province's annual report from 100,000 rows and 150 units, beside queries written by hand
              kill     kill -9 while officers save; nothing acknowledged may be lost
              --quick  few repetitions: shows that it works, measures nothing
            Without a name all are run.
            deploy/bench nation [--size 0.01] [--seed 1] [--only PROVINCE] [--home FOLDER]
              makes the synthetic nation in a folder and leaves it there (docs/nation.md)
            deploy/bench nation measure --home NATION [--home OTHER]... [--tenant thanh-hoa] [--times 15]
              measures the first, and pages of the tenant in all of them by turns
            """;
    private static final List<String> ALL =
            List.of("start", "memory", "pages", "pdf", "xlsx", "lists", "import", "drafting", "kill");

    private final Printout out = new Printout(System.out);
    private final boolean quick;

    private Bench(boolean quick) {
        this.quick = quick;
    }

    /**
     * Runs the measurements in an order of its own. The system property {@code portal.home} names the repository, in
     * which the portal is built.
     *
     * @param arguments see the usage text
     */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean nation = names.remove("nation");
        boolean quick = names.removeIf("--quick"::equals);
        if (!nation && !ALL.containsAll(names)) {
            System.err.print(USAGE);
            System.exit(1);
        }
        int lost = 0;
        try {
            if (nation) {
                NationOptions.parse(names).run(Path.of(System.getProperty("portal.home", ".")));
            } else {
                lost = new Bench(quick).run(names.isEmpty() ? ALL : names);
            }
        } catch (BenchProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
        System.exit(lost == 0 ? 0 : 3);
    }

    private int run(List<String> names) throws Exception {
        Path repository = Path.of(System.getProperty("portal.home", "."));
        Path folder = Files.createTempDirectory("portal-bench");
        Portal portal = Portal.in(folder, repository);
        try {
            return run(names, portal);
        } finally {
            portal.stop();
            Folders.delete(folder);
        }
    }

    private int run(List<String> names, Portal portal) throws Exception {
        if (names.contains("start")) {
            new StartBench(portal, out).run();
        }
        if (names.contains("memory")) {
            new MemoryBench(portal, out, quick).run();
        }
        if (names.contains("pages")) {
            new PageBench(portal, out, quick).run();
        }
        if (names.contains("import")) {
            new ImportBench(portal, out, quick).run();
        }
        if (names.contains("lists")) {
            new ListBench(portal, out, quick).run();
        }
        if (names.contains("drafting")) {
            new DraftBench(portal, out, quick).run();
        }
        if (names.contains("pdf")) {
            portal.stop();
            new PdfBench(out, quick).run();
        }
        if (names.contains("xlsx")) {
            portal.stop();
            new XlsxBench(out, quick).run();
        }
        return names.contains("kill") ? new KillBench(portal, out, quick).run() : 0;
    }
}
