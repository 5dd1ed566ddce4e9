package vn.doingoai.activities.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.text.WordRange;

/**
 * Which tasks a list shows.
 *
 * @param words each begins a word of title or assigner; none for all
 * @param overdue only those whose window has passed
 */
public record TaskFilter(
        List<WordRange> words,
        @Nullable TaskSource source,
        @Nullable Progress progress,
        @Nullable UUID unit,
        boolean overdue) {

    private static final int MOST_WORDS = 8;

    /** Reads what an address says; what makes no sense filters nothing. */
    public static TaskFilter of(
            @Nullable String text,
            @Nullable String source,
            @Nullable String progress,
            @Nullable String unit,
            boolean overdue) {
        return new TaskFilter(
                words(text),
                find(TaskSource.class, source).orElse(null),
                find(Progress.class, progress).orElse(null),
                unit(unit),
                overdue);
    }

    private static List<WordRange> words(@Nullable String text) {
        return Arrays.stream(SearchKey.of(text == null ? "" : text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(WordRange::of)
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst();
    }

    private static @Nullable UUID unit(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
