package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own log of what the portal asks of it, for counting; turned on only while it is open. */
final class StatementLog implements AutoCloseable {
    private static final String PREFIX = "bench:%a ";
    private static final String STATEMENT = "bench:portal LOG:  (execute [^:]*|statement): ";
    private static final String HOUSEKEEPING =
            "(?i)(begin|commit|rollback|set |show |select set_config|select portal.enter).*";

    /**
     * What was asked.
     *
     * @param all every statement, in order, its first line
     */
    record Count(List<String> all) {
        /** Begin, commit, and telling the database who asks. */
        long housekeeping() {
            return all.stream().filter(text -> text.matches(HOUSEKEEPING)).count();
        }

        int total() {
            return all.size();
        }
    }

    private final Connection superuser;
    private final Path log;

    private StatementLog(Connection superuser, Path log) {
        this.superuser = superuser;
        this.log = log;
    }

    static StatementLog open(Portal portal) throws IOException, SQLException {
        Connection superuser = DriverManager.getConnection(
                portal.databaseUrl("postgres"), "postgres", portal.secrets().getProperty("database.superuser"));
        StatementLog statements = new StatementLog(superuser, portal.databaseLog());
        statements.set("alter system set log_line_prefix = '" + PREFIX + "'");
        statements.set("alter system set log_statement = 'all'");
        statements.set("select pg_reload_conf()");
        return statements;
    }

    /** The statements of one page; of three times the fewest, because others may ask something now and then. */
    Count of(Client client, String path) throws IOException, InterruptedException {
        Count fewest = once(client, path);
        for (int i = 0; i < 2; i++) {
            Count again = once(client, path);
            fewest = again.total() < fewest.total() ? again : fewest;
        }
        return fewest;
    }

    private Count once(Client client, String path) throws IOException, InterruptedException {
        return new Count(lines(client, path).stream()
                .filter(line -> line.matches(STATEMENT + ".*"))
                .map(line -> line.replaceFirst(STATEMENT, ""))
                .toList());
    }

    /** What the log says while a page is read. */
    List<String> lines(Client client, String path) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(500); // a reload and a log take their time
        long before = Files.readAllLines(log).size();
        client.page(path);
        TimeUnit.MILLISECONDS.sleep(500);
        return Files.readAllLines(log).stream().skip(before).toList();
    }

    private void set(String command) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        set("alter system reset log_statement");
        set("alter system reset log_line_prefix");
        set("select pg_reload_conf()");
        superuser.close();
    }
}
