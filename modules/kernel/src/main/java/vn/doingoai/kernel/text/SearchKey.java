package vn.doingoai.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which a name is stored and found: accents, case and punctuation folded, so that "Nga Sơn", "NGA SƠN" and
 * "nga son" meet. Stored beside the name in C collation and scanned by prefix, since row-level security keeps LIKE from
 * using an index.
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /** Words of letters and digits without accents, in lower case, with one space between; may be empty. */
    public static String of(String text) {
        return BETWEEN_WORDS.matcher(fold(text)).replaceAll(" ").strip();
    }

    /** Accents and case folded, everything else kept: for what is read out of a sentence, such as an amount or a date. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
