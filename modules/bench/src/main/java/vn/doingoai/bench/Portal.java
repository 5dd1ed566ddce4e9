package vn.doingoai.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The portal as {@code deploy/run} runs it, in a folder of its own with the bench's tenant alone. It can be stopped,
 * killed in parts and started again on the same data.
 */
final class Portal {
    private final Path home;
    private final Path data;
    private final String host;
    private final int port;
    private @Nullable Launch running;

    private Portal(Path home, String host, int port) {
        this.home = home;
        this.data = home.resolve("data");
        this.host = host;
        this.port = port;
    }

    /**
     * Makes the folder; nothing runs yet.
     *
     * @param repository where the built launcher and the migrations are
     */
    static Portal in(Path home, Path repository) throws IOException {
        BenchTenant.write(home.resolve("tenants"), repository);
        return with(home, repository, BenchTenant.HOST);
    }

    /**
     * The portal of a folder whose {@code tenants/} are written already, made now or by an earlier run.
     *
     * @param host one of its tenants', whose login page tells that it is up
     */
    static Portal with(Path home, Path repository, String host) throws IOException {
        Path run = home.resolve("modules/launcher/target/run");
        Files.createDirectories(run.resolveSibling("."));
        Files.deleteIfExists(run);
        Files.createSymbolicLink(
                run, repository.resolve("modules/launcher/target/run").toRealPath());
        Folders.delete(home.resolve("migrations"));
        Folders.copy(repository.resolve("migrations"), home.resolve("migrations"));
        return new Portal(home, host, freePort());
    }

    /** Starts the portal and returns when its console says that it is ready. */
    Launch start() throws IOException, InterruptedException {
        Launch launch = new Launch(home, data, host, port);
        running = launch;
        launch.awaitReady();
        return launch;
    }

    /** Starts the portal unless it runs. */
    void ensureRunning() throws IOException, InterruptedException {
        if (running == null || !running.isAlive()) {
            start();
        }
    }

    /** Stops it as Ctrl-C would, and waits for the end. */
    void stop() throws InterruptedException {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    /** Stops it and forgets all data. */
    void wipe() throws IOException, InterruptedException {
        stop();
        Folders.delete(data);
    }

    Path home() {
        return home;
    }

    int port() {
        return port;
    }

    List<Account> accounts() throws IOException {
        return Account.read(data.resolve("demo-accounts.csv"));
    }

    List<Account> officers() throws IOException {
        return accounts().stream().filter(Account::isOfficerOfUnit).toList();
    }

    Account province() throws IOException {
        return accounts().stream()
                .filter(account -> account.role().equals("province-officer"))
                .findFirst()
                .orElseThrow();
    }

    long launcherPid() {
        if (running == null) {
            throw new IllegalStateException("the portal does not run");
        }
        return running.pid();
    }

    long payaraPid() throws IOException {
        return firstLine(data.resolve("payara.pid"));
    }

    long databasePid() throws IOException {
        return firstLine(data.resolve("pg/postmaster.pid"));
    }

    Path databaseLog() {
        return data.resolve("logs/postgresql.log");
    }

    /** What the launcher keeps for itself: passwords and the database's port. */
    Properties secrets() throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets;
    }

    String databaseUrl(String database) throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + secrets().getProperty("database.port") + "/" + database;
    }

    /** SIGKILL, and waits until the process is gone. */
    static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        });
    }

    /** After a part was killed: waits until the launcher has noticed it and has stopped the rest. */
    void awaitEnd() throws InterruptedException {
        if (running != null) {
            running.awaitEnd();
            running = null;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static long firstLine(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).get(0).strip());
    }
}
