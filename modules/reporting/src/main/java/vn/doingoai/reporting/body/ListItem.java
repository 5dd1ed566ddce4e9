package vn.doingoai.reporting.body;

import java.util.List;

/**
 * A line of a list. The dash is not part of the text: printing adds it.
 *
 * @param level 1 prints "- ", 2 prints "+ "
 * @param runs  its pieces
 */
public record ListItem(int level, List<Run> runs) implements Block {

    /** Copies the list; refuses other levels. */
    public ListItem {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("A list has two levels, not " + level);
        }
        runs = List.copyOf(runs);
    }

    /** What printing puts before the text, with its space. */
    public String dash() {
        return level == 1 ? "- " : "+ ";
    }
}
