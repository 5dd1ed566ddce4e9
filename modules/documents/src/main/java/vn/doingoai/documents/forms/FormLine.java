package vn.doingoai.documents.forms;

import java.util.List;

/**
 * One line of the body of a form, as every output prints it.
 *
 * @param kind heading of a part, row or total
 * @param cells a text for each column; a heading has one text alone
 */
public record FormLine(Kind kind, List<String> cells) {

    /** What a line is. */
    public enum Kind {
        /** Heads a part and spans all columns. */
        PART,
        /** A row with its number. */
        ROW,
        /** Closes a part; its label spans the first two columns. */
        TOTAL
    }

    /** Copies the list. */
    public FormLine {
        cells = List.copyOf(cells);
    }
}
