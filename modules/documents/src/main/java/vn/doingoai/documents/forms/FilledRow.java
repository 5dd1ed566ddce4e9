package vn.doingoai.documents.forms;

import java.io.Serializable;
import java.util.Map;

/**
 * One row that was read.
 *
 * @param part index of the part of the form
 * @param sheet name of the sheet, or "Bảng 2" in a text document
 * @param line number of the line in it, from 1
 * @param cells texts by key of column, cleaned and in NFC
 * @param addresses by key of column, as in "C12"
 */
public record FilledRow(int part, String sheet, int line, Map<String, String> cells, Map<String, String> addresses)
        implements Serializable {
    /** Copies the maps. */
    public FilledRow {
        cells = Map.copyOf(cells);
        addresses = Map.copyOf(addresses);
    }

    /** The text of a column, or empty. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
