package vn.doingoai.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the portal in it, as a child process. The database's address and password reach it in environment
 * variables, which other users of the machine cannot read. Its root directory is wiped at each start: a kept one
 * serves the old application for some seconds and then answers 503.
 */
final class PayaraProcess {
    /** Time for open requests to end; after it the process is killed, and PostgreSQL rolls back what was open. */
    private static final int STOP_SECONDS = 30;

    private final DataDirectory data;
    private final Path server;
    private final Options options;

    PayaraProcess(DataDirectory data, Path server, Options options) {
        this.data = data;
        this.server = server;
        this.options = options;
    }

    /** Stops the one that a killed launcher left behind on this data directory, so that its port is free again. */
    void stopOrphan(Progress progress) throws InterruptedException {
        try {
            Optional<ProcessHandle> orphan = Orphan.find(pidFile(), mark());
            if (orphan.isPresent()) {
                progress.step("Dừng Payara còn chạy từ lần trước…");
                stop(orphan.get());
            }
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw LaunchProblem.file(pidFile(), e);
        }
    }

    /** Starts the process and hands it to {@code children}; it does not wait until the portal answers. */
    RunningPayara start(Children children, Database database) {
        Path log = data.freshLog("payara.log");
        data.wipe("payara");
        try {
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment()
                    .putAll(Map.of(
                            "PORTAL_DATABASE_URL", database.applicationUrl(),
                            "PORTAL_DATABASE_USER", Database.APPLICATION_ROLE,
                            "PORTAL_DATABASE_PASSWORD", database.applicationPassword(),
                            "PORTAL_NATIONAL_USER", Database.NATIONAL_ROLE,
                            "PORTAL_NATIONAL_PASSWORD", database.nationalPassword()));
            Process process = builder.start();
            children.add("Payara", process, () -> stop(process.toHandle()));
            Files.writeString(pidFile(), process.pid() + "\n");
            return new RunningPayara(process, log, new Probe(options.address(), options.port()));
        } catch (IOException e) {
            throw LaunchProblem.file(server, e);
        }
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", java(), mark()));
        command.addAll(List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.add("-Duser.timezone=Asia/Ho_Chi_Minh");
        // Unnamed, the provider is looked for in every jar at each object that is written: 0.1 ms and more a time.
        command.add("-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");
        command.addAll(extraJavaOptions());
        command.addAll(List.of("-jar", server.resolve("payara-micro.jar").toString()));
        command.addAll(List.of("--rootdir", data.resolve("payara").toString()));
        command.addAll(List.of("--logproperties", logging().toString()));
        command.addAll(List.of("--prebootcommandfile", settings().toString()));
        command.addAll(List.of("--port", Integer.toString(options.port())));
        // One node needs no data grid; without it nothing listens on *:6900 either.
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of(
                "--contextroot", "/", "--deploy", server.resolve("portal.war").toString()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** {@code PORTAL_JAVA_OPTIONS}: options of the server's Java, separated by spaces; later ones win. */
    private static List<String> extraJavaOptions() {
        String options = System.getenv().getOrDefault("PORTAL_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /**
     * Settings that have no option of their own, made before the server boots: the address; the scheme as a proxy with
     * TLS tells it, so that cookies become secure; no name of the server in its answers.
     */
    private Path settings() throws IOException {
        String network = "set configs.config.server-config.network-config.";
        String http = network + "protocols.protocol.http-listener.http.";
        return Files.writeString(
                data.resolve("payara.settings"),
                network + "network-listeners.network-listener.http-listener.address=" + options.address() + "\n"
                        + http + "scheme-mapping=X-Forwarded-Proto\n"
                        + http + "server-header=false\n"
                        + http + "xpowered-by=false\n");
    }

    private Path logging() throws IOException {
        Path file = data.resolve("payara-logging.properties");
        try (InputStream in = PayaraProcess.class.getResourceAsStream("payara-logging.properties")) {
            Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        for (int i = 0; i < STOP_SECONDS * 10 && process.isAlive(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroyForcibly();
    }

    /** Stands on the command line and tells this directory's Payara from every other Java. */
    private String mark() {
        return "-Dportal.data=" + data;
    }

    private Path pidFile() {
        return data.resolve("payara.pid");
    }
}
