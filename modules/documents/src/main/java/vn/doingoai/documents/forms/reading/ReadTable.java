package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it stands in a file, before anything in it is known.
 *
 * @param name of the sheet, or of the table in a text document
 * @param rows those that hold anything
 */
record ReadTable(String name, List<Row> rows) {

    ReadTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line its number in the table, from 1
     * @param cells clean texts from the first column on
     */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /** Where something stands. */
        List<Integer> filled() {
            List<Integer> filled = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    filled.add(i);
                }
            }
            return filled;
        }
    }

    /** Name of a cell as spreadsheets have it, as in "C12". */
    static String address(int column, int line) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.append(line).toString();
    }
}
