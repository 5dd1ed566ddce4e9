package vn.doingoai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A child process that outlived a killed launcher, known by the number it left in a file. Numbers are given out again:
 * a process counts as ours only when its command line bears a mark that no other program has.
 */
final class Orphan {
    private Orphan() {}

    /** The process whose number is on the first line of the file, when it lives and bears the mark. */
    static Optional<ProcessHandle> find(Path pidFile, String mark) throws IOException {
        return holder(pidFile)
                .filter(process -> process.info().commandLine().orElse("").contains(mark));
    }

    /** Whether any process has the number on the first line of the file. */
    static boolean alive(Path pidFile) throws IOException {
        return holder(pidFile).isPresent();
    }

    /**
     * Kills every process that runs this program. PostgreSQL's sessions outlive a killed server by the statement they
     * are at, and while they hold its memory no new server starts.
     */
    static void killAll(Path program) throws IOException {
        String path = program.toRealPath().toString();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(path))
                .forEach(process -> {
                    process.destroyForcibly();
                    process.onExit()
                            .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                            .join();
                });
    }

    private static Optional<ProcessHandle> holder(Path pidFile) throws IOException {
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }
}
