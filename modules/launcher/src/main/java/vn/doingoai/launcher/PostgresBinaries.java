package vn.doingoai.launcher;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked from the class path into the data directory. PostgreSQL refuses to run as root;
 * for root its programs run in a user name space of their own, where they are nobody and still own root's files.
 */
final class PostgresBinaries {
    private final Path home;
    private final boolean root;

    private PostgresBinaries(Path home, boolean root) {
        this.home = home;
        this.root = root;
    }

    static PostgresBinaries unpack(DataDirectory data, Progress progress) {
        String archive = "postgres-linux-" + System.getProperty("os.arch", "").replace("amd64", "x86_64") + ".txz";
        URL packed = PostgresBinaries.class.getClassLoader().getResource(archive);
        if (packed == null) {
            throw new LaunchProblem("Không có PostgreSQL kèm theo cho máy này (" + archive
                    + "); hãy dùng --database với một PostgreSQL có sẵn.");
        }
        Path home = data.resolve("postgresql");
        try {
            // The mark names the archive and is written last: an unpacking that was cut short is done again.
            Path mark = home.resolve("unpacked-" + packed.openConnection().getContentLengthLong());
            if (!Files.exists(mark)) {
                progress.step("Giải nén PostgreSQL…");
                data.wipe("postgresql");
                unpack(packed, home);
                Files.createFile(mark);
            }
            return new PostgresBinaries(home, runsAsRoot());
        } catch (IOException e) {
            throw LaunchProblem.file(home, e);
        }
    }

    private static void unpack(URL packed, Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed.openStream()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = home.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.resolveSibling(""));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if (!file.toFile().setExecutable((entry.getMode() & 0100) != 0, true)) {
                        throw new IOException("không đặt được quyền cho " + file);
                    }
                }
            }
        }
    }

    private static boolean runsAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    /**
     * A process that runs one of the programs, in a session of its own: Ctrl-C at the console must reach the launcher
     * only, which stops its children in the right order.
     */
    ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("setsid"));
        if (root) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program(program).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }
}
