package vn.doingoai.rollup.words;

/**
 * A figure as a table shows it.
 *
 * @param head   the figure's name, for where a table has no columns
 * @param text   number, "Không" or a sign
 * @param spoken what the sign means, for whoever cannot see it; empty for numbers and words
 * @param note   what is to be known of it: corrected, estimated, units missing; or empty
 * @param change how it compares to a base
 * @param style  class of its cell
 * @param href   where it comes from, or empty
 */
public record CellText(String head, String text, String spoken, String note, Change change, String style, String href) {

    /** The same with another name before it. */
    public CellText under(String name) {
        return new CellText(name, text, spoken, note, change, style, href);
    }

    /** The same with something else to be known of it. */
    public CellText noted(String words) {
        return new CellText(head, text, spoken, words, change, style, href);
    }

    /** The same beside a base. */
    public CellText beside(Change difference) {
        return new CellText(head, text, spoken, note, difference, style, href);
    }

    /** Whether there is a number, or the word for none. */
    public boolean counts() {
        return style.equals("value") || style.equals("nil");
    }

    /** Whether it leads anywhere. */
    public boolean linked() {
        return !href.isEmpty();
    }
}
