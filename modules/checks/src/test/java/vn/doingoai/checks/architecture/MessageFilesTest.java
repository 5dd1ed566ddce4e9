package vn.doingoai.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doingoai.checks.portal.Folders;

/** The message files of all modules: both languages say the same things. */
class MessageFilesTest {

    private static final String ENGLISH = "_en.properties";

    /** Every English file of the sources. */
    static List<Path> english() {
        return Folders.files(Path.of(".."), ENGLISH).stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .toList();
    }

    @Test
    void everyModuleWithWordsIsSeen() {
        assertThat(english())
                .hasSizeGreaterThan(13)
                .extracting(Path::toString)
                .anyMatch(file -> file.startsWith("../kernel/"))
                .anyMatch(file -> file.startsWith("../ui/"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void vietnameseAndEnglishHaveTheSameKeysAndPlaceholders(Path english) {
        Map<String, String> other = read(english);
        Map<String, String> vietnamese = read(vietnamese(english));
        assertThat(vietnamese.keySet()).isEqualTo(other.keySet());
        vietnamese.forEach((key, text) -> {
            assertThat(placeholders(other.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        });
    }

    /** The kernel's sentences are Vietnamese where no language is named. */
    private static Path vietnamese(Path english) {
        String name = english.getFileName().toString();
        String language = english.toString().contains("/kernel/") ? ".properties" : "_vi.properties";
        return english.resolveSibling(name.replace(ENGLISH, language));
    }

    private static int placeholders(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Folders.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
