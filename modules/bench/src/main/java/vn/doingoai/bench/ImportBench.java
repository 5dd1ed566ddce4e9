package vn.doingoai.bench;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.FormXlsx;
import vn.doingoai.documents.forms.reading.FormFile;

/**
 * Form 01.A taken in over HTTP as a workbook, beside COPY of the same cells into a bare table of texts. COPY reads no
 * workbook, understands nothing, checks nothing and asks no rule.
 */
final class ImportBench {
    private final Portal portal;
    private final Printout out;
    private final int rows;
    private final int warm;

    ImportBench(Portal portal, Printout out, boolean quick) {
        this.portal = portal;
        this.out = out;
        this.rows = quick ? 500 : 10_000;
        this.warm = quick ? 1 : 5;
    }

    void run() throws IOException, InterruptedException, SQLException {
        portal.ensureRunning();
        FormTable form = SampleForm.rows(rows);
        byte[] file = workbook(form);
        out.heading("Import of " + rows + " rows of form 01.A, wall time (aim: at most 3 times COPY)");
        double reading = seconds(() -> FormFile.read("mau-01a.xlsx", file, List.of(form.layout())));
        out.figure("reading the workbook alone, in this process", "%.2f s, %.1f MB", reading, file.length / 1e6);
        Client client = Client.of(portal.port(), portal.officers().get(0));
        double preview = seconds(() -> take(client, file, true, "create"));
        out.figure("preview over HTTP: read, matched, judged", "%.2f s", preview);
        double databaseBefore = ProcessFigures.cpuSecondsOfTree(portal.databasePid());
        double payaraBefore = ProcessFigures.cpuSeconds(portal.payaraPid());
        long start = System.nanoTime();
        take(client, file, false, "create");
        double all = (System.nanoTime() - start) / 1e9;
        out.figure(
                "import over HTTP: the same, and stored",
                "%.2f s, so storing %.2f s; CPU: Payara %.2f s, PostgreSQL %.2f s",
                all,
                all - preview,
                ProcessFigures.cpuSeconds(portal.payaraPid()) - payaraBefore,
                ProcessFigures.cpuSecondsOfTree(portal.databasePid()) - databaseBefore);
        out.figure("the same file again: nothing to store", "%.2f s", seconds(() -> take(client, file, false, "skip")));
        double copy = copy(form);
        out.figure("COPY of the cells into a bare table", "%.3f s", copy);
        out.figure("import : COPY", "%.1f", all / copy);
        out.figure("storing : COPY", "%.1f", (all - preview) / copy);
    }

    private interface Work {
        Object run() throws IOException, InterruptedException;
    }

    /** The fastest of several. */
    private double seconds(Work work) throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < warm; i++) {
            long start = System.nanoTime();
            work.run();
            least = Math.min(least, (System.nanoTime() - start) / 1e9);
        }
        return least;
    }

    private JsonObject take(Client client, byte[] file, boolean dryRun, String outcome)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.upload("/api/v1/forms/01A/import?year=2019&dryRun=" + dryRun, "mau-01a.xlsx", file);
        if (answer.statusCode() != 200) {
            throw new BenchProblem("The import was answered " + answer.statusCode() + ": " + answer.body());
        }
        JsonObject done = Client.json(answer.body());
        if (done.getJsonObject("counts").getInt(outcome) != rows) {
            throw new BenchProblem("Not all rows have the outcome " + outcome + ": " + done.getJsonObject("counts")
                    + done.getJsonArray("errors").stream().limit(3).toList());
        }
        return done;
    }

    private static byte[] workbook(FormTable form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormXlsx.write(List.of(form), bytes);
        return bytes.toByteArray();
    }

    /** Seconds of COPY from a file on the server, the fastest of several; the table is logged and has no index. */
    private double copy(FormTable form) throws IOException, SQLException, InterruptedException {
        Path file = portal.home().resolve("rows.tsv");
        Files.write(
                file,
                form.lines()
                        .map(FormLine::cells)
                        .map(cells -> String.join("\t", cells))
                        .toList());
        String columns = form.layout().columns().stream()
                .map(column -> '"' + column.key() + "\" text")
                .collect(Collectors.joining(", "));
        double least = Double.MAX_VALUE;
        try (Connection superuser = DriverManager.getConnection(
                        portal.databaseUrl("portal"),
                        "postgres",
                        portal.secrets().getProperty("database.superuser"));
                Statement statement = superuser.createStatement()) {
            statement.execute("create table public.bench_staging (" + columns + ")");
            for (int i = 0; i < warm; i++) {
                statement.execute("truncate public.bench_staging");
                long start = System.nanoTime();
                statement.execute("copy public.bench_staging from '" + file + "'");
                least = Math.min(least, (System.nanoTime() - start) / 1e9);
            }
            statement.execute("drop table public.bench_staging");
        }
        return least;
    }
}
