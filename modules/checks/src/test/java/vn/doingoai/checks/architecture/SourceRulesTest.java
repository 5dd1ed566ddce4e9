package vn.doingoai.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    @TempDir
    Path planted;

    @Test
    void theSourcesKeepTheRules() {
        assertThat(new SourceRules(Path.of("..")).findings()).isEmpty();
    }

    @Test
    void longClassesAndPagesAreFound() throws IOException {
        plant("Long.java", "final class Long {" + "\n".repeat(250) + "}\n");
        plant("package-info.java", "@NullMarked\npackage planted;\n");
        plant("long.xhtml", "\n".repeat(121));
        assertThat(new SourceRules(planted).findings())
                .containsExactly(
                        "room/src/Long.java has a class of 251 lines", "room/src/long.xhtml is a page of 121 lines");
    }

    @Test
    void packagesThatAreNotDescribedOrNotMarkedAreFound() throws IOException {
        plant("Planted.java", "class Planted {}\n");
        assertThat(new SourceRules(planted).findings())
                .containsExactly("room/src/Planted.java lies in a package without description");
        plant("package-info.java", "package planted;\n");
        assertThat(new SourceRules(planted).findings())
                .contains("room/src/package-info.java does not mark its package for null checks");
    }

    @Test
    void starsAndAuthorsAreFound() throws IOException {
        plant("package-info.java", "@NullMarked\npackage planted;\n");
        plant("Planted.java", "import java.util.*;\n/** @" + "author me */\n");
        assertThat(new SourceRules(planted).findings())
                .containsExactly("room/src/Planted.java imports with a star", "room/src/Planted.java names an author");
    }

    private void plant(String name, String text) throws IOException {
        Path folder = Files.createDirectories(planted.resolve("room/src"));
        Files.writeString(folder.resolve(name), text);
    }
}
