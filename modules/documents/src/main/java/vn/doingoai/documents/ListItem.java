package vn.doingoai.documents;

import java.util.List;

/**
 * A listed statement. Official reports set it like a paragraph that opens with "- " (level 1) or "+ " (level 2).
 *
 * @param level 1 or 2
 * @param runs its text, without the dash
 */
public record ListItem(int level, List<Run> runs) implements Block {

    /** Copies the list; refuses other levels. */
    public ListItem {
        if (level != 1 && level != 2) {
            throw new IllegalArgumentException("level is 1 or 2, not " + level);
        }
        runs = List.copyOf(runs);
    }

    /** An item of upright text. */
    public static ListItem of(int level, String text) {
        return new ListItem(level, List.of(TextRun.of(text)));
    }

    /** The printed mark with its space. */
    public String mark() {
        return level == 1 ? "- " : "+ ";
    }
}
