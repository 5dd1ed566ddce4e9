package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second Payara Micro, with the {@link BaselineServlet} in it, on the portal's database. */
final class Baseline {
    private static final int PATIENCE_SECONDS = 300;

    private final Process process;
    private final int port;

    private Baseline(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it with the portal's settings.
     *
     * @param path an address of it; returns when that is answered
     */
    static Baseline start(Portal portal, String path) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(portal.home().resolve("baseline"));
        Path server = portal.home().resolve("modules/launcher/target/run");
        BaselineWar.write(folder.resolve("baseline.war"), server.resolve("lib"));
        int port = Portal.freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx1g",
                        "-jar",
                        server.resolve("payara-micro.jar").toString(),
                        "--rootdir",
                        folder.resolve("payara").toString(),
                        "--port",
                        Integer.toString(port),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--contextroot",
                        "/",
                        "--deploy",
                        folder.resolve("baseline.war").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("payara.log").toFile());
        builder.environment().put("PORTAL_DATABASE_URL", portal.databaseUrl("portal") + "?ApplicationName=baseline");
        builder.environment().put("PORTAL_DATABASE_USER", "portal_app");
        builder.environment().put("PORTAL_DATABASE_PASSWORD", portal.secrets().getProperty("database.application"));
        Baseline baseline = new Baseline(builder.start(), port);
        baseline.await(path, folder.resolve("payara.log"));
        return baseline;
    }

    private void await(String path, Path log) throws IOException, InterruptedException {
        Client client = client();
        for (int i = 0; client.status(path) != 200; i++) {
            if (!process.isAlive() || i > PATIENCE_SECONDS) {
                process.destroyForcibly();
                throw new BenchProblem("The baseline did not come up:\n" + Files.readString(log));
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    Client client() {
        return Client.anonymous(BenchTenant.HOST, port);
    }

    long pid() {
        return process.pid();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
        process.destroyForcibly();
    }
}
