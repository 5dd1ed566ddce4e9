package vn.doingoai.kernel.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a comma-separated file.
 *
 * @param line counted from 1, the header being line 1
 * @param values column name to text; empty text where nothing stands
 */
public record CsvRow(Path file, int line, Map<String, String> values) {

    /** A value that must be there. */
    public Cell get(String column) {
        return find(column).orElseThrow(() -> problem("cột '" + column + "' trống; cần một giá trị"));
    }

    /** A value that may be empty. */
    public Optional<Cell> find(String column) {
        String text = values.get(column);
        if (text == null) {
            throw new IllegalArgumentException("Column not among those the file was read with: " + column);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(file, line, column, text));
    }

    /** The text of a column; empty when nothing stands there. */
    public String textOrEmpty(String column) {
        return find(column).map(Cell::text).orElse("");
    }

    /** A problem with this row. */
    public FileProblem problem(String what) {
        return new FileProblem(file, line, what);
    }
}
