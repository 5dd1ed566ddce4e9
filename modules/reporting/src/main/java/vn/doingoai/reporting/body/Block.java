package vn.doingoai.reporting.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of a section that begins on a line of its own. */
public sealed interface Block permits Paragraph, ListItem, Table {

    /** The text in it, in reading order. */
    List<Run> runs();

    /** The unit's passage that it was taken from, or null: see {@code docs/consolidation.md}. */
    @Nullable
    UUID passage();

    /** The same text as part of a passage, or of none. */
    Block withPassage(@Nullable UUID passage);
}
