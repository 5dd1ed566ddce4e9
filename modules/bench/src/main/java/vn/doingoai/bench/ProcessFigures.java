package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Linux knows about a process: proc(5). */
final class ProcessFigures {
    /** USER_HZ: 100 on every Linux that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;

    /** Places in /proc/PID/stat after the name, which alone may hold spaces. */
    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    private ProcessFigures() {}

    /** Seconds of CPU that the process itself has used since it began. */
    static double cpuSeconds(long pid) throws IOException {
        return ownTicks(read(pid, "stat")) / TICKS_PER_SECOND;
    }

    /** The same with all processes that it started, those that have ended included. */
    static double cpuSecondsOfTree(long pid) throws IOException {
        String stat = read(pid, "stat");
        long ticks = ownTicks(stat) + endedChildrenTicks(stat);
        for (long child : descendants(pid)) {
            ticks += ownTicks(readIfThere(child, "stat"));
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Megabytes of the process that are in memory, pages shared with others included. */
    static double residentMegabytes(long pid) throws IOException {
        return kilobytes(read(pid, "status"), "VmRSS") / 1024.0;
    }

    /** Megabytes of a process and all that it started, a page that n of them share counted once. */
    static double proportionalMegabytesOfTree(long pid) throws IOException {
        long kilobytes = kilobytes(read(pid, "smaps_rollup"), "Pss");
        for (long child : descendants(pid)) {
            kilobytes += kilobytes(readIfThere(child, "smaps_rollup"), "Pss");
        }
        return kilobytes / 1024.0;
    }

    static List<Long> descendants(long pid) {
        List<Long> pids = new ArrayList<>();
        ProcessHandle.of(pid).ifPresent(process -> process.descendants().forEach(child -> pids.add(child.pid())));
        return pids;
    }

    static long ownTicks(String stat) {
        return ticks(stat, USER_TIME) + ticks(stat, SYSTEM_TIME);
    }

    static long endedChildrenTicks(String stat) {
        return ticks(stat, CHILDREN_USER_TIME) + ticks(stat, CHILDREN_SYSTEM_TIME);
    }

    private static long ticks(String stat, int place) {
        String afterName = stat.substring(stat.lastIndexOf(')') + 1).strip();
        return afterName.isEmpty() ? 0 : Long.parseLong(afterName.split(" ", -1)[place]);
    }

    /** The number of a line {@code NAME:   123 kB}; 0 when there is none. */
    static long kilobytes(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static String read(long pid, String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), file));
    }

    /** A session of the database may end between being listed and being read. */
    private static String readIfThere(long pid, String file) throws IOException {
        try {
            return read(pid, file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return "";
            }
            throw e;
        }
    }
}
