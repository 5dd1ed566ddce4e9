package vn.doingoai.documents.forms.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of a cell as it is compared and kept. */
final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CellText() {}

    /** NFC without invisible characters, single spaces, lines that hold anything. */
    static String clean(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .map(CellText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        String visible = INVISIBLE.matcher(spaced).replaceAll("");
        return SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** What two headings share that differ in accents, case, blanks or marks alone. */
    static String key(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }
}
