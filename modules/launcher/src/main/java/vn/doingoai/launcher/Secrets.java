package vn.doingoai.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Passwords made at the first run and what else the next run must find again, in {@code secrets.properties} of the
 * data directory, readable by its owner alone. Losing the file means losing the way into the database.
 */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException e) {
                throw LaunchProblem.file(file, e);
            }
        }
    }

    /** The password of this name, made now when there is none: 192 random bits, safe in a URL and in SQL. */
    String password(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String made = Base64.getUrlEncoder().encodeToString(bytes);
        keep(name, made);
        return made;
    }

    @Nullable
    String find(String name) {
        return values.getProperty(name);
    }

    /** Writes beside the file and renames, so that a crash leaves the old or the new one. */
    void keep(String name, String value) {
        values.setProperty(name, value);
        try {
            Path next = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(next)) {
                values.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw LaunchProblem.file(file, e);
        }
    }
}
