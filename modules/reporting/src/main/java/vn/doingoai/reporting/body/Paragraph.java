package vn.doingoai.reporting.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of prose.
 *
 * @param runs its pieces
 */
public record Paragraph(List<Run> runs, @Nullable UUID passage) implements Block {

    /** Copies the list. */
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of the author's own. */
    public Paragraph(List<Run> runs) {
        this(runs, null);
    }

    @Override
    public Paragraph withPassage(@Nullable UUID other) {
        return new Paragraph(runs, other);
    }
}
