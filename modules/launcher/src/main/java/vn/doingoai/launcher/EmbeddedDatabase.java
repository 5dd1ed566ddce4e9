package vn.doingoai.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL in the data directory, as a child process on the loopback address. Every connection needs a password
 * from the first second (scram-sha-256), and a commit that was answered is on the disk: fsync, synchronous_commit and
 * full_page_writes are on. A server left by a killed launcher is stopped first; what a killed server left is replayed
 * by PostgreSQL itself.
 */
final class EmbeddedDatabase {
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "portal_owner";
    private static final String NAME = "portal";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "256MB",
            "timezone", "Asia/Ho_Chi_Minh",
            "log_timezone", "Asia/Ho_Chi_Minh");

    private final DataDirectory data;
    private final Secrets secrets;
    private final PostgresBinaries binaries;
    private final Progress progress;

    EmbeddedDatabase(DataDirectory data, Secrets secrets, Progress progress) {
        this.data = data;
        this.secrets = secrets;
        this.progress = progress;
        this.binaries = PostgresBinaries.unpack(data, progress);
    }

    /** The database of a portal that runs now, as its data directory tells it. */
    static Database running(Secrets secrets) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + secrets.find("database.port") + "/" + NAME,
                OWNER,
                secrets.password("database.owner"),
                secrets.password("database.application"),
                secrets.password("database.national"));
    }

    /** Starts the server, hands it to {@code children}, and returns once roles and database are there. */
    Database start(Children children) throws InterruptedException {
        Path log = data.freshLog("postgresql.log");
        try {
            if (!Files.exists(data.resolve("pg"))) {
                initialise(log);
            }
            stopOrphan(log);
            int port = pickPort();
            progress.step("Khởi động PostgreSQL (127.0.0.1:" + port + ")…");
            return await(children, log, port);
        } catch (IOException e) {
            throw LaunchProblem.file(data.resolve("pg"), e);
        }
    }

    /** Made beside and renamed, so that a directory named {@code pg} is always a whole one. */
    private void initialise(Path log) throws IOException, InterruptedException {
        progress.step("Tạo cơ sở dữ liệu mới…");
        data.wipe("pg.new");
        Path password = data.resolve("pg.password");
        Files.writeString(password, secrets.password("database.superuser"));
        Path fresh = data.resolve("pg.new");
        run(
                log,
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.delete(password);
        Files.move(fresh, data.resolve("pg"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void stopOrphan(Path log) throws IOException, InterruptedException {
        Path pidFile = data.resolve("pg").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (Orphan.find(pidFile, "/bin/postgres").isPresent()) {
            progress.step("Dừng PostgreSQL còn chạy từ lần trước…");
            stopServer(log);
        }
        Orphan.killAll(binaries.program("postgres"));
        if (Orphan.alive(pidFile)) {
            // The number now belongs to another program, and PostgreSQL would take that for a running server.
            Files.delete(pidFile);
        }
    }

    private Database await(Children children, Path log, int port) throws IOException, InterruptedException {
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        Process process = startServer(log, port);
        children.add("PostgreSQL", process, () -> stopServer(log));
        if (!ready(process, server + "postgres")) {
            throw new LaunchProblem("PostgreSQL không khởi động được; xem " + log + ".");
        }
        return prepare(server);
    }

    private Process startServer(Path log, int port) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-D", data.resolve("pg").toString(), "-p", "" + port));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return binaries.command("postgres", arguments)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Waits as long as the process lives: replaying after a crash takes its time. */
    private boolean ready(Process process, String url) throws InterruptedException {
        while (process.isAlive()) {
            try (Connection probe = Database.connect(url, SUPERUSER, secrets.password("database.superuser"))) {
                return probe.isValid(5);
            } catch (SQLException e) {
                if (e.getSQLState().startsWith("28")) {
                    process.destroy();
                    throw new LaunchProblem(
                            "Mật khẩu trong " + data.resolve("secrets.properties")
                                    + " không phải của cơ sở dữ liệu này.",
                            e);
                }
                Thread.sleep(100);
            }
        }
        return false;
    }

    private Database prepare(String server) {
        var database = new Database(
                server + NAME,
                OWNER,
                secrets.password("database.owner"),
                secrets.password("database.application"),
                secrets.password("database.national"));
        try (Connection superuser =
                Database.connect(server + "postgres", SUPERUSER, secrets.password("database.superuser"))) {
            Roles.create(superuser, OWNER, database.ownerPassword());
            Roles.create(superuser, Database.APPLICATION_ROLE, database.applicationPassword());
            Roles.create(superuser, Database.NATIONAL_ROLE, database.nationalPassword());
            if (!Roles.isTrue(superuser, "select exists (select from pg_database where datname = ?)", NAME)) {
                Roles.execute(superuser, "create database %I owner %I", NAME, OWNER);
            }
            for (String each : List.of(NAME, "postgres", "template1")) {
                Roles.execute(superuser, "revoke all on database %I from public", each);
                refuseLargeObjects(server + each);
            }
            Roles.execute(superuser, "grant connect on database %I to %I", NAME, Database.APPLICATION_ROLE);
            Roles.execute(superuser, "grant connect on database %I to %I", NAME, Database.NATIONAL_ROLE);
            return database;
        } catch (SQLException e) {
            throw new LaunchProblem("Không chuẩn bị được cơ sở dữ liệu: " + e.getMessage() + ".", e);
        }
    }

    /** Everybody may make large objects, unless told otherwise in each database: the one thing a reader could write. */
    private void refuseLargeObjects(String url) throws SQLException {
        try (Connection superuser = Database.connect(url, SUPERUSER, secrets.password("database.superuser"))) {
            Roles.execute(
                    superuser,
                    "revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public");
        }
    }

    /** The port of the run before when it is free, so that tools keep their settings; else any free one. */
    private int pickPort() throws IOException {
        String kept = secrets.find("database.port");
        int port = kept != null && Ports.isFree("127.0.0.1", Integer.parseInt(kept)) ? Integer.parseInt(kept) : 0;
        if (port == 0) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            secrets.keep("database.port", Integer.toString(port));
        }
        return port;
    }

    /** Fast shutdown: sessions end, open transactions roll back, everything committed is flushed. */
    private void stopServer(Path log) throws InterruptedException {
        try {
            run(log, "pg_ctl", "stop", "-D", data.resolve("pg").toString(), "-m", "fast", "-w", "-t", "120");
        } catch (IOException e) {
            throw LaunchProblem.file(data.resolve("pg"), e);
        }
    }

    private void run(Path log, String program, String... arguments) throws IOException, InterruptedException {
        int exit = binaries.command(program, List.of(arguments))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new LaunchProblem("Chương trình " + program + " của PostgreSQL báo lỗi; xem " + log + ".");
        }
    }
}
