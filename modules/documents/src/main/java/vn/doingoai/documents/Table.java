package vn.doingoai.documents;

import java.util.List;

/**
 * A table in the text. Header rows are bold, centred and repeated on every page the table reaches; a row is never split
 * over two pages unless it is higher than a page.
 *
 * @param header rows printed on top of every page; may be empty
 * @param rows the rows, shorter ones are filled up with empty cells
 * @param widths relative widths of the columns; empty to measure them from the content
 */
public record Table(List<Row> header, List<Row> rows, List<Double> widths) implements Block {

    /** Copies the lists; widths must be positive. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
        if (widths.stream().anyMatch(width -> !(width > 0))) {
            throw new IllegalArgumentException("column widths are positive: " + widths);
        }
    }

    /** How many columns are printed: those of the longest row or of the widths. */
    public int columns() {
        int columns = widths.size();
        for (Row row : header) {
            columns = Math.max(columns, row.cells().size());
        }
        for (Row row : rows) {
            columns = Math.max(columns, row.cells().size());
        }
        return columns;
    }

    /**
     * One row.
     *
     * @param cells from left to right
     */
    public record Row(List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of upright texts. */
        public static Row of(String... texts) {
            return new Row(List.of(texts).stream()
                    .map(text -> new Cell(List.of(TextRun.of(text))))
                    .toList());
        }
    }

    /**
     * One cell.
     *
     * @param runs its text
     */
    public record Cell(List<Run> runs) {

        /** Copies the list. */
        public Cell {
            runs = List.copyOf(runs);
        }

        /** Whether it holds a figure or a running number, which stand in the middle, as the official forms have them. */
        public boolean isFigure() {
            return runs.size() == 1
                    && runs.get(0) instanceof TextRun text
                    && text.text().matches("[0-9.,%/-]+");
        }
    }
}
