package vn.doingoai.activities.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.activities.messages", Locale.forLanguageTag("vi"));
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("vn.doingoai.activities.messages", Locale.ENGLISH);

    @Test
    void vietnameseAndEnglishHaveTheSameKeysAndPlaceholders() {
        assertThat(VIETNAMESE.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        for (String key : VIETNAMESE.keySet()) {
            String text = VIETNAMESE.getString(key);
            assertThat(placeholders(ENGLISH.getString(key))).as(key).isEqualTo(placeholders(text));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void everySourceProgressAndSortHasAName() {
        Stream.of(TaskSource.values()).forEach(source -> assertNamed("task.source." + source));
        Stream.of(Progress.values()).forEach(progress -> assertNamed("task.progress." + progress));
        Stream.of(TaskSort.values()).forEach(sort -> assertNamed("tasks.sort." + sort));
    }

    private static void assertNamed(String key) {
        assertThat(VIETNAMESE.containsKey(key)).as(key).isTrue();
    }

    private static int placeholders(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}
