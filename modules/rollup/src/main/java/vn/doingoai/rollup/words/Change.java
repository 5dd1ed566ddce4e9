package vn.doingoai.rollup.words;

import org.jspecify.annotations.Nullable;

/**
 * How a figure compares.
 *
 * @param words    "+5 (+5,9%)", or empty
 * @param footnote why there is no difference, or null where there is one or nothing to compare
 */
public record Change(String words, @Nullable Footnote footnote) {

    /** Nothing is compared. */
    public static final Change NONE = new Change("", null);

    /** What a file has in the cell. */
    public Object value() {
        return footnote == null ? words : footnote;
    }
}
