package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void theLogOfTheRunBeforeIsKept() throws IOException {
        DataDirectory data = DataDirectory.open(folder.resolve("data"));
        Files.writeString(data.freshLog("payara.log"), "first run");
        assertThat(data.freshLog("payara.log")).doesNotExist();
        assertThat(data.resolve("logs/payara.log.1")).hasContent("first run");
    }

    @Test
    void aPartIsWipedWithAllThatIsInIt() throws IOException {
        DataDirectory data = DataDirectory.open(folder.resolve("data"));
        Files.createDirectories(data.resolve("payara/config"));
        Files.writeString(data.resolve("payara/config/domain.xml"), "old");
        data.wipe("payara");
        data.wipe("payara");
        assertThat(data.resolve("payara")).doesNotExist();
    }
}
