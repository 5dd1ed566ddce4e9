package vn.doingoai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the launcher, from the command to the end of its process. */
final class Launch {
    private static final String READY = "sẵn sàng";
    private static final int PATIENCE_SECONDS = 600;

    /**
     * A line that the launcher printed.
     *
     * @param seconds since the command
     */
    record Step(double seconds, String text) {}

    private final long start = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();
    private final Process process;
    private final String host;
    private final int port;
    private volatile double secondsToFirstPage;

    /** Begins; the host is the one whose login page is waited for. */
    Launch(Path home, Path data, String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-Dportal.home=" + home,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dsun.stderr.encoding=UTF-8",
                        "-Duser.timezone=Asia/Ho_Chi_Minh",
                        "-cp",
                        home.resolve("modules/launcher/target/run/lib") + "/*",
                        "vn.doingoai.launcher.Main",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString(),
                        "--demo-drafts"))
                .redirectErrorStream(true)
                .start();
        daemon(this::readConsole);
    }

    /** Returns when the tenant answers and the demo accounts are there. */
    void awaitReady() throws InterruptedException {
        Client visitor = Client.anonymous(host, port);
        while (secondsToFirstPage == 0 || !hasSaid(READY)) {
            if (!process.isAlive() || seconds() > PATIENCE_SECONDS) {
                throw new BenchProblem("The portal did not come up:\n" + text());
            }
            if (secondsToFirstPage == 0 && visitor.status("/login.xhtml") == 200) {
                secondsToFirstPage = seconds();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** From the command to the first answer with the login page. */
    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void stop() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy would close the console as well
        awaitEnd();
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new BenchProblem("The launcher does not end:\n" + text());
        }
    }

    private synchronized boolean hasSaid(String part) {
        return steps.stream().anyMatch(step -> step.text().contains(part));
    }

    private synchronized String text() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append("    ").append(step.text()).append('\n'));
        return text.toString();
    }

    private synchronized void add(String line) {
        steps.add(new Step(seconds(), line));
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void readConsole() {
        try (BufferedReader console =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            console.lines().forEach(this::add);
        } catch (IOException e) {
            add(e.toString());
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "console");
        thread.setDaemon(true);
        thread.start();
    }
}
