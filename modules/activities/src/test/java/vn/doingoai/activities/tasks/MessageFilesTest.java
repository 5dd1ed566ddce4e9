package vn.doingoai.activities.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.activities.messages", Locale.forLanguageTag("vi"));

    @Test
    void everySourceProgressAndSortHasAName() {
        Stream.of(TaskSource.values()).forEach(source -> assertNamed("task.source." + source));
        Stream.of(Progress.values()).forEach(progress -> assertNamed("task.progress." + progress));
        Stream.of(TaskSort.values()).forEach(sort -> assertNamed("tasks.sort." + sort));
    }

    private static void assertNamed(String key) {
        assertThat(VIETNAMESE.containsKey(key)).as(key).isTrue();
    }
}
