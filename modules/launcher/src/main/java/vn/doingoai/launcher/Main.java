package vn.doingoai.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.mail.MailServer;
import vn.doingoai.launcher.tenants.DemoLoader;
import vn.doingoai.launcher.tenants.LoadedTenant;
import vn.doingoai.launcher.tenants.TenantLoader;

/**
 * {@code deploy/run}: database, migrations, tenants, Payara, in this order, and then waits. Ends with 1 when something
 * cannot be done or a child process dies, with 2 when a file under {@code tenants/} has a mistake.
 */
public final class Main {
    private final Options options;
    private final Path home;
    private final Progress progress = new Progress(System.out);
    private final Children children = new Children(progress);

    private Main(Options options, Path home) {
        this.options = options;
        this.home = home;
    }

    /**
     * Runs the portal until it is stopped or a part of it dies; it does not return. The system property
     * {@code portal.home} names the folder that has {@code migrations/} and {@code tenants/} in it.
     *
     * @param arguments see {@link Options}
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        Main main = null;
        List<String> all = List.of(arguments);
        String command = all.isEmpty() || all.get(0).startsWith("--") ? "" : all.get(0);
        List<String> rest = command.isEmpty() ? all : all.subList(1, all.size());
        try {
            main = new Main(
                    Options.parse(command.equals("merge") ? MergeCommand.options(rest) : rest),
                    Path.of(System.getProperty("portal.home", ".")));
            main.run(command, rest);
        } catch (LaunchProblem problem) {
            end(main, problem, 1);
        } catch (FileProblem problem) {
            end(main, problem, 2);
        }
    }

    private static void end(@Nullable Main main, RuntimeException problem, int exitCode) {
        if (main == null || !main.children.stopping()) {
            System.err.println(problem.getMessage());
        }
        System.exit(exitCode);
    }

    private void run(String command, List<String> arguments) throws InterruptedException {
        switch (command) {
            case "verify" -> System.exit(new VerifyCommand(options, children, progress).run());
            case "merge" -> {
                new MergeCommand(options, tenants(), children, progress).run(arguments);
                System.exit(0);
            }
            case "" -> run();
            default -> throw new LaunchProblem("Không có lệnh \"" + command + "\".\n" + Options.USAGE);
        }
    }

    private void run() throws InterruptedException {
        checkMail();
        DataDirectory data = DataDirectory.open(options.data());
        Path server = home.resolve("modules/launcher/target/run");
        var payara = new PayaraProcess(data, server, options);
        payara.stopOrphan(progress);
        if (!Ports.isFree(options.address(), options.port())) {
            throw new LaunchProblem(
                    "Cổng " + options.port() + " đang được chương trình khác sử dụng; hãy chọn --port khác.");
        }
        Database database = database(data);
        DemoDebt debt = new DemoDebt(data, tenants(), options);
        List<String> hosts = loadTenants(database, debt);
        progress.step("Khởi động Payara…");
        RunningPayara portal = payara.start(children, database);
        if (options.demo()) {
            loadDemo(database, data);
        }
        for (String host : hosts) {
            portal.await(host, progress);
        }
        announce(hosts, data, debt);
        if (debt.isOpen()) {
            debt.settle(data.resolve("demo-accounts.csv"), progress);
        }
        String ended = children.awaitFirstEnd();
        throw new LaunchProblem(
                ended + " đã dừng bất ngờ; xem " + data.resolve("logs") + ". Dữ liệu đã lưu vẫn còn, hãy chạy lại.");
    }

    /** Payara reads the settings of the mail server by itself; a mistake in them is told here, before anything is started. */
    private static void checkMail() {
        try {
            MailServer.read(System.getenv());
        } catch (IllegalArgumentException e) {
            throw new LaunchProblem(String.valueOf(e.getMessage()));
        }
    }

    private Database database(DataDirectory data) throws InterruptedException {
        var secrets = new Secrets(data.resolve("secrets.properties"));
        String address = options.database();
        if (address == null) {
            return new EmbeddedDatabase(data, secrets, progress).start(children);
        }
        String given = System.getenv(ExternalDatabase.PASSWORD_VARIABLE);
        String national = System.getenv(ExternalDatabase.NATIONAL_PASSWORD_VARIABLE);
        Database database = ExternalDatabase.parse(
                address,
                given == null ? secrets.password("database.application") : given,
                national == null ? secrets.password("database.national") : national);
        progress.step("Kết nối " + database + "…");
        ExternalDatabase.prepare(database, given != null && national != null);
        return database;
    }

    private List<String> loadTenants(Database database, DemoDebt debt) {
        Path tenants = tenants();
        try (Connection owner = database.connect()) {
            progress.step("Nâng cấp cơ sở dữ liệu…");
            Migrations.run(owner, home);
            progress.step("Nạp " + tenants + "…");
            List<LoadedTenant> loaded = TenantLoader.load(tenants, owner, options.demo());
            loaded.forEach(tenant -> tenant.warnings().forEach(progress::step));
            debt.note(loaded);
            return loaded.stream().map(tenant -> tenant.host() + ".localhost").toList();
        } catch (SQLException e) {
            throw databaseProblem(e);
        }
    }

    /** Hashing the passwords of the demo accounts takes seconds; it goes on while Payara boots. */
    private void loadDemo(Database database, DataDirectory data) {
        try (Connection owner = database.connect()) {
            progress.step("Nạp dữ liệu dùng thử…");
            DemoLoader.load(tenants(), owner, data.resolve("demo-accounts.csv"), options.port());
        } catch (SQLException e) {
            throw databaseProblem(e);
        }
    }

    private static LaunchProblem databaseProblem(SQLException e) {
        return new LaunchProblem("Cơ sở dữ liệu báo lỗi: " + e.getMessage(), e);
    }

    /** As seen from where the person stands, so that a problem names a file as they would. */
    private Path tenants() {
        Path folder = home.resolve("tenants").toAbsolutePath();
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    private void announce(List<String> hosts, DataDirectory data, DemoDebt debt) {
        progress.step("Cổng thông tin đã sẵn sàng:");
        hosts.forEach(host -> progress.line("          http://" + host + ":" + options.port() + "/"));
        if (options.demo()) {
            progress.line("          Tài khoản dùng thử: " + data.resolve("demo-accounts.csv"));
        }
        if (debt.isOpen()) {
            progress.line("          Có thể đăng nhập ngay; báo cáo minh họa của các tỉnh đang được phát hành…");
        }
        progress.line("          Ctrl-C để dừng.");
    }
}
