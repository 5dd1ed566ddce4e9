package vn.doingoai.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageKeysTest {
    @TempDir
    Path planted;

    @Test
    void everyWordOfAPageIsThereInBothLanguages() {
        var keys = new MessageKeys(Path.of(".."));
        assertThat(keys.bundles()).containsKey("ui");
        assertThat(keys.used("ui")).hasSizeGreaterThan(20);
        assertThat(keys.findings()).isEmpty();
    }

    @Test
    void aMissingWordAndALonelyOneAreFound() throws IOException {
        plant("faces-config.xml", "<base-name>a.words</base-name><var>words</var>");
        plant("page.xhtml", "<h1>#{words['title']} #{words['missing']} #{other['alien']}</h1>");
        plant("a/words_vi.properties", "title=Tiêu đề\nlonely=Một mình\n");
        plant("a/words_en.properties", "title=Title\n");
        assertThat(new MessageKeys(planted).findings())
                .containsExactly(
                        "words['missing'] is used, and missing in Vietnamese",
                        "words['lonely'] is in one language only");
    }

    private void plant(String name, String text) throws IOException {
        Path file = planted.resolve("room/src/main").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
