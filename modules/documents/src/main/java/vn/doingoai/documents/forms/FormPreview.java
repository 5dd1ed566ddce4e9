package vn.doingoai.documents.forms;

import java.io.Serializable;
import java.util.List;

/**
 * What an import does, or has done.
 *
 * @param rows one for each row read, in order
 */
public record FormPreview(List<Line> rows) implements Serializable {

    /** What becomes of a row. */
    public enum Outcome {
        /** A new row of the register. */
        CREATE,
        /** A row that is there and gets other values. */
        CHANGE,
        /** A row that is there already, the same. */
        SKIP,
        /** A row with a mistake. */
        REFUSE
    }

    /**
     * One row.
     *
     * @param row index in what was read
     * @param changed keys of the columns that get another value
     * @param problems why it is refused, cell by cell
     * @param hints sentences of the rules that the row breaks: it can be stored all the same
     */
    public record Line(int row, Outcome outcome, List<String> changed, List<CellProblem> problems, List<String> hints)
            implements Serializable {
        /** Copies the lists. */
        public Line {
            changed = List.copyOf(changed);
            problems = List.copyOf(problems);
            hints = List.copyOf(hints);
        }
    }

    /**
     * Why a cell is refused.
     *
     * @param column key of the column, or empty for the whole row
     * @param value what stands there
     * @param reason a sentence for the reader, in the language of the page
     */
    public record CellProblem(String column, String value, String reason) implements Serializable {}

    /** Copies the list. */
    public FormPreview {
        rows = List.copyOf(rows);
    }

    /** How many rows have an outcome. */
    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
