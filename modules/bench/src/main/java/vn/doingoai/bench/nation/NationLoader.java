package vn.doingoai.bench.nation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the database that the launcher made from {@link NationFolders}: once, as its owner. */
public final class NationLoader {
    private static final String PAPER = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final NationSize size;
    private final PrintStream out;
    private final List<NationProvince> provinces;

    /** A loader that tells its progress there. */
    public NationLoader(NationSize size, PrintStream out) {
        this.size = size;
        this.out = out;
        this.provinces = NationProvince.all();
    }

    /** All tables that it fills. */
    static List<String> tables() throws IOException {
        return Stream.of(Script.read("registers.sql"), Script.read("reporting.sql"), Script.read("ministry.sql"))
                .flatMap(script -> script.tables().stream())
                .filter(table -> !table.equals("published"))
                .distinct()
                .toList();
    }

    /**
     * Loads everything, checks every foreign key, and puts back what was in the way. Answers rows and hash of each table:
     * the same size and seed give the same.
     *
     * @param owner of the tables, allowed to set session_replication_role, not in a transaction
     */
    public Map<String, String> load(Connection owner) throws IOException, SQLException {
        Bolts.execute(owner, "set synchronous_commit = off; set work_mem = '64MB'; set maintenance_work_mem = '256MB'");
        LoadProgress progress = new LoadProgress(out, size, share());
        Map<String, String> hashes;
        Bolts bolts = Bolts.off(owner);
        try {
            prepare(owner);
            for (String script : List.of("registers.sql", "reporting.sql", "ministry.sql")) {
                fill(owner, Script.read(script), progress);
            }
            check(bolts, owner, progress);
            double held = progress.seconds();
            hashes = NationHash.of(owner, tables());
            progress.step("hashes", progress.seconds() - held);
        } finally {
            bolts.on();
        }
        double checked = progress.seconds();
        for (String table : tables()) {
            Bolts.execute(owner, "vacuum analyze portal." + table);
        }
        progress.step("vacuum analyze", progress.seconds() - checked);
        out.printf("  %,d rows in %.0f s%n", progress.rows(), progress.seconds());
        return hashes;
    }

    /** Gives the indexes back that the load went without, and finds out whether every key leads to a row. */
    private static void check(Bolts bolts, Connection owner, LoadProgress progress) throws SQLException {
        double loaded = progress.seconds();
        bolts.restoreIndexes();
        progress.step("indexes", progress.seconds() - loaded);
        double indexed = progress.seconds();
        List<String> broken = BrokenKeys.find(owner);
        progress.step("foreign keys", progress.seconds() - indexed);
        if (!broken.isEmpty()) {
            throw new SQLException("Foreign keys do not hold: " + broken);
        }
    }

    private double share() {
        return provinces.stream()
                .filter(size::has)
                .mapToDouble(NationProvince::share)
                .sum();
    }

    private void prepare(Connection owner) throws IOException, SQLException {
        for (String statement : Script.read("prepare.sql").statements()) {
            Bolts.execute(owner, Script.filled(statement, size, ""));
        }
        for (NationProvince province : provinces) {
            insert(
                    owner,
                    "insert into province (slug, no, share, successor, last) values (?, ?, ?, ?, ?)",
                    province.tenant(),
                    province.number(),
                    province.share(),
                    province.successor(),
                    province.last());
            for (int half = 0;
                    half < NationProvince.HALVES && !NationProvince.endOf(half).isAfter(province.last());
                    half++) {
                insert(owner, "insert into named values (?, ?, ?)", province.tenant(), half, province.provinceOf(half));
            }
        }
        insert(owner, "insert into paper (pdf, sha256) values (?, '')", PAPER.getBytes(StandardCharsets.UTF_8));
        Bolts.execute(owner, "update paper set sha256 = encode(sha256(pdf), 'hex')");
        for (String statement : Script.read("plan.sql").statements()) {
            Bolts.execute(owner, Script.filled(statement, size, ""));
        }
    }

    private void fill(Connection owner, Script script, LoadProgress progress) throws SQLException {
        for (String statement : script.statements()) {
            String table = Script.table(statement);
            long start = System.nanoTime();
            long rows = 0;
            for (NationProvince province : provinces) {
                if (size.has(province)) {
                    long more = Bolts.execute(owner, Script.filled(statement, size, province.tenant()));
                    rows += more;
                    progress.add(table, more, rows, (System.nanoTime() - start) / 1e9);
                }
            }
            progress.end(table, rows, (System.nanoTime() - start) / 1e9);
            Bolts.execute(owner, "analyze " + (table.equals("published") ? "" : "portal.") + table);
        }
    }

    private static void insert(Connection owner, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
