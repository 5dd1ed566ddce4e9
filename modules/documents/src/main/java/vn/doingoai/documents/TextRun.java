package vn.doingoai.documents;

/**
 * Text in one style. Runs are joined as they are: a space between two of them belongs to one of them.
 *
 * @param text the text; line breaks in it count as spaces
 * @param bold heavier than its surroundings
 * @param italic slanted
 */
public record TextRun(String text, boolean bold, boolean italic) implements Run {

    /** Upright text. */
    public static TextRun of(String text) {
        return new TextRun(text, false, false);
    }
}
