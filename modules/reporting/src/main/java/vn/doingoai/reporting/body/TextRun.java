package vn.doingoai.reporting.body;

/**
 * Words in one style.
 *
 * @param text   clean text, with the spaces that part it from its neighbours
 * @param bold   printed bold
 * @param italic printed italic
 */
public record TextRun(String text, boolean bold, boolean italic) implements Run {

    /** Upright words. */
    public static TextRun plain(String text) {
        return new TextRun(text, false, false);
    }

    /** The same style with other words. */
    public TextRun withText(String other) {
        return new TextRun(other, bold, italic);
    }

    /** True if both look the same in print. */
    public boolean sameStyle(TextRun other) {
        return bold == other.bold && italic == other.italic;
    }
}
