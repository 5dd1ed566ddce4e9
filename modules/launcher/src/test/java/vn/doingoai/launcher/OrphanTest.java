package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    @TempDir
    private Path folder;

    @Test
    void aLivingProcessWithTheMarkIsAnOrphanUntilItEnds() throws Exception {
        Process process = new ProcessBuilder("sleep", "123.25").start();
        Path file = pidFile(process.pid() + "\n/other/lines\n");
        assertThat(Orphan.find(file, "123.25")).contains(process.toHandle());
        assertThat(Orphan.find(file, "another mark")).isEmpty();
        assertThat(Orphan.alive(file)).isTrue();
        process.destroyForcibly().waitFor();
        assertThat(Orphan.find(file, "123.25")).isEmpty();
        assertThat(Orphan.alive(file)).isFalse();
    }

    @Test
    void aFileThatIsAbsentEmptyOrNotANumberNamesNobody() throws IOException {
        assertThat(Orphan.find(folder.resolve("absent"), "")).isEmpty();
        assertThat(Orphan.find(pidFile(""), "")).isEmpty();
        assertThat(Orphan.find(pidFile("not a number\n"), "")).isEmpty();
    }

    @Test
    void everyProcessOfAProgramIsKilledAndNoOther() throws Exception {
        Path program = Files.copy(Path.of("/bin/sleep").toRealPath(), folder.resolve("sleep-of-ours"));
        Process ours = new ProcessBuilder(program.toString(), "60").start();
        Process other = new ProcessBuilder("sleep", "60").start();
        Orphan.killAll(program);
        assertThat(ours.isAlive()).isFalse();
        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    private Path pidFile(String text) throws IOException {
        return Files.writeString(folder.resolve("child.pid"), text);
    }
}
