package vn.doingoai.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heading of a part, section or clause. Label and title are printed exactly as given: labels may repeat ("8." twice) or
 * run backwards ("VI." before "V."). Text given in {@code runIn} continues on the heading's own line.
 *
 * @param label printed number with its punctuation ("II.", "1.1", "đ)"); null for none
 * @param title title without its end mark; may be empty, then the text follows the label
 * @param titleEnd the printed end mark (":", "."), or empty
 * @param level depth in the outline, from 1
 * @param runIn text on the same line; empty when the heading stands alone
 */
public record Heading(@Nullable String label, String title, String titleEnd, int level, List<Run> runIn)
        implements Block {

    /** Copies the list. */
    public Heading {
        runIn = List.copyOf(runIn);
    }

    /** A heading on a line of its own. */
    public static Heading alone(@Nullable String label, String title, String titleEnd, int level) {
        return new Heading(label, title, titleEnd, level, List.of());
    }

    /** Label, title and end mark as one text. */
    public String text() {
        String head = label == null ? "" : label;
        String space = head.isEmpty() || title.isEmpty() ? "" : " ";
        return head + space + title + titleEnd;
    }
}
