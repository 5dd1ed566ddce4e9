package vn.doingoai.checks.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The portal in a directory of its own, started by the launcher as a user starts it: PostgreSQL, migrations, tenants,
 * demo data, Payara. The first test that asks starts it, the end of the session stops it.
 */
public final class RunningPortal {
    private static final long START_SECONDS = 300;
    private static @Nullable RunningPortal running;

    private final Path home;
    private final Path target;
    /** Whether its demo reports stay drafts. */
    private final boolean drafts;

    private final int port;
    /** Where the portal hands in e-mail; nobody is there unless a test puts a server there. */
    private final int mailPort;

    private Process launcher;

    private RunningPortal(boolean drafts) {
        this.drafts = drafts;
        home = Path.of(System.getProperty("portal.home", "../.."))
                .toAbsolutePath()
                .normalize();
        target = home.resolve("modules/checks/target");
        port = freePort();
        mailPort = freePort();
        Folders.delete(data());
        launcher = launch();
    }

    /** The one portal of this session, answering. */
    public static synchronized RunningPortal get() {
        if (running == null) {
            running = new RunningPortal(true);
        }
        return running;
    }

    /**
     * Does something at a portal of its own, with the demo as everybody gets it: its reports published. Meanwhile that one
     * is the one that answers.
     */
    public static synchronized void withPublishedDemo(Runnable work) {
        RunningPortal before = running;
        var published = new RunningPortal(false);
        running = published;
        try {
            work.run();
        } finally {
            end(published.launcher);
            running = before;
        }
    }

    static synchronized void stop() {
        if (running != null) {
            end(running.launcher);
            running = null;
        }
    }

    /** The root of the repository. */
    public Path home() {
        return home;
    }

    /** Where tests leave what people may want to look at. */
    public Path target() {
        return target;
    }

    /** The portal's data directory. */
    public Path data() {
        return target.resolve(drafts ? "portal-data" : "published-data");
    }

    /** The port of every tenant's pages. */
    public int port() {
        return port;
    }

    /** The port of the mail server that the portal is told of. */
    public int mailPort() {
        return mailPort;
    }

    /** {@code kill -9} for Payara and PostgreSQL with all its processes; the launcher itself lives to see it. */
    public void killEverythingBelowTheLauncher() {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits until the launcher has ended by itself, as it does when a part of it dies, and starts it again. */
    public void restartAfterDeath() {
        try {
            if (!launcher.waitFor(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The launcher lives on although its children are dead");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        launcher = launch();
    }

    private List<String> command() {
        Path run = home.resolve("modules/launcher/target/run");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx256m",
                "-Dportal.home=" + home,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                run.resolve("lib") + "/*",
                "vn.doingoai.launcher.Main",
                "--port",
                Integer.toString(port),
                "--data",
                data().toString()));
        if (drafts) {
            command.add("--demo-drafts");
        }
        return command;
    }

    private Process launch() {
        Path log = target.resolve(drafts ? "portal.log" : "published.log");
        try {
            Files.createDirectories(target);
            ProcessBuilder builder =
                    new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(mail());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            await(process, log, drafts ? "Ctrl-C" : "Đã phát hành xong báo cáo minh họa");
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> mail() {
        return Map.of(
                "PORTAL_MAIL_HOST", "127.0.0.1",
                "PORTAL_MAIL_PORT", Integer.toString(mailPort),
                "PORTAL_MAIL_TLS", "none",
                "PORTAL_MAIL_FROM", "cong@cong.example",
                "PORTAL_MAIL_PAUSE", "1",
                "PORTAL_PUBLIC_URL", "https://{tenant}.cong.example");
    }

    private static void await(Process process, Path log, String word) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.readString(log).contains(word)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                end(process);
                throw new IllegalStateException("The portal does not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
