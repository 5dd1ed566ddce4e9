package vn.doingoai.reporting.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list. The dash is not part of the text: printing adds it.
 *
 * @param level 1 prints "- ", 2 prints "+ "
 * @param runs  its pieces
 */
public record ListItem(int level, List<Run> runs, @Nullable UUID passage) implements Block {

    /** Copies the list; refuses other levels. */
    public ListItem {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("A list has two levels, not " + level);
        }
        runs = List.copyOf(runs);
    }

    /** An item of the author's own. */
    public ListItem(int level, List<Run> runs) {
        this(level, runs, null);
    }

    @Override
    public ListItem withPassage(@Nullable UUID other) {
        return new ListItem(level, runs, other);
    }

    /** What printing puts before the text, with its space. */
    public String dash() {
        return level == 1 ? "- " : "+ ";
    }
}
