package vn.doingoai.documents.forms;

import java.util.Map;

/**
 * One row.
 *
 * @param cells texts by key of column; a column that is missing is empty. Counts are written without separators.
 */
public record FormRow(Map<String, String> cells) {
    /** Copies the cells. */
    public FormRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a column, or empty. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
