package vn.doingoai.legal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.text.WordRange;

/**
 * Which documents a list shows.
 *
 * @param words each begins a word of number, short name, issuer or summary; none for all
 * @param type name of a kind; empty for all
 * @param level name of a level; empty for all
 * @param effect name of an effect; empty for all
 * @param year of issue; empty for all
 */
public record LegalFilter(List<WordRange> words, String type, String level, String effect, String year) {

    private static final int MOST_WORDS = 8;

    /** Reads what an address or a form says. */
    public static LegalFilter of(
            @Nullable String text,
            @Nullable String type,
            @Nullable String level,
            @Nullable String effect,
            @Nullable String year) {
        return new LegalFilter(
                words(text),
                orEmpty(type),
                orEmpty(level),
                orEmpty(effect),
                year != null && year.matches("\\d{4}") ? year : "");
    }

    private static List<WordRange> words(@Nullable String text) {
        return Arrays.stream(SearchKey.of(orEmpty(text)).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(WordRange::of)
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
