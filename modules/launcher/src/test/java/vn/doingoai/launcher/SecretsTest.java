package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void aPasswordIsMadeOnceAndFoundByTheNextRun() {
        Path file = folder.resolve("secrets.properties");
        String made = new Secrets(file).password("database.owner");
        assertThat(made).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(new Secrets(file).password("database.owner")).isEqualTo(made);
        assertThat(new Secrets(file).password("database.application")).isNotEqualTo(made);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Path file = folder.resolve("secrets.properties");
        new Secrets(file).keep("database.port", "5432");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
