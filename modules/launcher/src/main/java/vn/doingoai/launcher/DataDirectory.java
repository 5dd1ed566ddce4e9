package vn.doingoai.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The one directory that holds what must survive a restart, readable by its owner alone. A lock on a file in it keeps
 * a second launcher out; the operating system drops the lock with the process, so that a killed launcher leaves none.
 */
final class DataDirectory {
    /** Keeps the locks reachable: a channel that is collected as garbage drops its lock. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Creates the directory when absent and takes it for this process. */
    static DataDirectory open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new LaunchProblem("Thư mục dữ liệu " + path
                        + " đang được một lần chạy khác sử dụng; hãy dừng lần chạy đó hoặc chọn --data khác.");
            }
            HELD.add(lock);
            return new DataDirectory(path);
        } catch (IOException e) {
            throw LaunchProblem.file(path, e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A log file to start afresh; the one of the run before is kept beside it as {@code NAME.1}. */
    Path freshLog(String name) {
        Path log = path.resolve("logs").resolve(name);
        try {
            Files.createDirectories(path.resolve("logs"));
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw LaunchProblem.file(log, e);
        }
    }

    /** Deletes a part of the directory with all that is in it; nothing happens when it is absent. */
    void wipe(String name) {
        Path part = path.resolve(name);
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw LaunchProblem.file(part, e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
