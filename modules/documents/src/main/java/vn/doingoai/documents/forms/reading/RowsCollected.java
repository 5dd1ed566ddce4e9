package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.upload.InvalidFile;

/** Rows while a table is read: empty ones are left out, and there is an end to what is taken. */
final class RowsCollected {

    /** Most rows of a form that are read. */
    static final int MOST = 20_000;

    /** Columns beyond are none of a form's. */
    static final int MOST_COLUMNS = 100;

    /** Rows around the table: titles, headings, notes. */
    private static final int AROUND = 200;

    private final List<ReadTable.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    void put(int column, String text) {
        String clean = CellText.clean(text);
        if (column >= MOST_COLUMNS || clean.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, clean);
    }

    void endRow(int line) {
        if (!cells.isEmpty()) {
            rows.add(new ReadTable.Row(line, cells));
            cells = new ArrayList<>();
        }
        if (rows.size() > MOST + AROUND) {
            throw new InvalidFile("form-too-long", MOST);
        }
    }

    ReadTable table(String name) {
        return new ReadTable(name, rows);
    }
}
