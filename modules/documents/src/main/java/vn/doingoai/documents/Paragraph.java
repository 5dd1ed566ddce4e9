package vn.doingoai.documents;

import java.util.List;

/**
 * A justified paragraph with first-line indent.
 *
 * @param runs its text in reading order
 */
public record Paragraph(List<Run> runs) implements Block {

    /** Copies the list. */
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of upright text. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(TextRun.of(text)));
    }
}
