package vn.doingoai.reporting.body;

import java.util.List;

/**
 * A paragraph of prose.
 *
 * @param runs its pieces
 */
public record Paragraph(List<Run> runs) implements Block {

    /** Copies the list. */
    public Paragraph {
        runs = List.copyOf(runs);
    }
}
