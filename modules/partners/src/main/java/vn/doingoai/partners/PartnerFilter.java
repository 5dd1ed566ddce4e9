package vn.doingoai.partners;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.text.WordRange;

/**
 * Which partners a list shows.
 *
 * @param words each begins a word of some name; none for all
 * @param kind name of a kind; empty for all
 * @param country ISO code; empty for all
 * @param state name of a state; empty for all
 */
public record PartnerFilter(List<WordRange> words, String kind, String country, String state) {

    private static final int MOST_WORDS = 8;

    /** Reads what an address or a form says. */
    public static PartnerFilter of(
            @Nullable String text, @Nullable String kind, @Nullable String country, @Nullable String state) {
        return new PartnerFilter(words(text), orEmpty(kind), orEmpty(country), orEmpty(state));
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
