package vn.doingoai.documents.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * The heading rows of a form as cells that span: a group stands above its columns, a column without group is as high as
 * both rows.
 *
 * @param rows how many there are, without the row of numbers
 * @param cells row by row, from left to right
 */
public record FormHead(int rows, List<Cell> cells) {

    /**
     * One heading.
     *
     * @param text as printed
     * @param row from 0
     * @param column index of its leftmost column
     * @param columns how many it spans
     * @param rows how many it spans
     */
    public record Cell(String text, int row, int column, int columns, int rows) {}

    /** Copies the list. */
    public FormHead {
        cells = List.copyOf(cells);
    }

    /** The headings of some columns. */
    public static FormHead of(List<FormColumn> columns) {
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        int rows = grouped ? 2 : 1;
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            if (column.group().isEmpty()) {
                upper.add(new Cell(column.heading(), 0, i, 1, rows));
            } else {
                if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
                    upper.add(new Cell(column.group(), 0, i, groupWidth(columns, i), 1));
                }
                lower.add(new Cell(column.heading(), 1, i, 1, 1));
            }
        }
        upper.addAll(lower);
        return new FormHead(rows, upper);
    }

    /** The headings of one row. */
    public List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    private static int groupWidth(List<FormColumn> columns, int first) {
        int end = first + 1;
        while (end < columns.size()
                && columns.get(end).group().equals(columns.get(first).group())) {
            end++;
        }
        return end - first;
    }
}
