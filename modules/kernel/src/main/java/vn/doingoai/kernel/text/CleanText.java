package vn.doingoai.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cleans what people type and paste, at every boundary of the portal, so that equal words are equal text and the printed
 * report carries no leftovers of a word processor. The result is NFC: decomposed letters print with misplaced accents.
 *
 * <p>Removed: control and zero-width characters, lone surrogates, scripts and style sheets, bookmark and field leftovers
 * such as {@code [bookmark: _GoBack]}. No-break spaces and tabs become spaces, runs of spaces one space. Cleaning twice
 * changes nothing.
 */
public final class CleanText {

    private static final Pattern LEFTOVERS = Pattern.compile(
            "\\[bookmark:[^\\[\\]]{0,200}+]|<!--\\[(?:if|endif)[^>]{0,200}+>|<!\\[(?:if|endif)[^>]{0,200}+>|\\b_GoBack\\b");
    /** Formats (Cf: zero-width, soft hyphen, direction marks), controls, surrogates without a partner, unassigned. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final int MAXIMUM_ROUNDS = 8;

    private CleanText() {}

    /** One clean line: line breaks become spaces, spaces at both ends go. */
    public static String clean(String text) {
        return cleanInline(text).strip();
    }

    /** As {@link #clean}, but keeps one space at either end: for a piece of a sentence that has neighbours. */
    public static String cleanInline(String text) {
        String current = text;
        String cleaned = once(current);
        // Removing one leftover can join the halves of another; nobody but an attacker nests them deeper than this.
        for (int round = 1; round < MAXIMUM_ROUNDS && !cleaned.equals(current); round++) {
            current = cleaned;
            cleaned = once(current);
        }
        return cleaned;
    }

    /** Cleans each line and keeps the line breaks as {@code \n}; empty lines go. For notes of several lines. */
    public static String cleanLines(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .map(CleanText::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String once(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        String visible = INVISIBLE.matcher(spaced).replaceAll("");
        String plain = LEFTOVERS
                .matcher(withoutElement(withoutElement(visible, "script"), "style"))
                .replaceAll("");
        return SPACES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll(" ");
    }

    /** Cuts {@code <name …>…</name>} out. Walks forward only, so that hostile input costs no more than its length. */
    private static String withoutElement(String text, String name) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.length() != text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int open = folded.indexOf("<" + name);
        while (open >= 0) {
            int close = folded.indexOf("</" + name, open);
            int end = close < 0 ? -1 : folded.indexOf('>', close);
            if (end < 0) {
                break;
            }
            kept.append(text, from, open);
            from = end + 1;
            open = folded.indexOf("<" + name, from);
        }
        return kept.append(text, from, text.length()).toString();
    }
}
