package vn.doingoai.reporting.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A simple table: every row has as many cells as the first, none spans another.
 *
 * @param rows   rows from top to bottom, cells from left to right
 * @param header true if the first row is a heading, to be repeated on every page
 */
public record Table(
        List<List<Cell>> rows, boolean header, @Nullable UUID passage) implements Block {

    /** One cell, possibly empty. */
    public record Cell(List<Run> runs) {

        /** Copies the list. */
        public Cell {
            runs = List.copyOf(runs);
        }
    }

    /** Copies the rows; refuses a table without cells or of unequal rows. */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A table has cells, and as many in every row");
        }
    }

    /** A table of the author's own. */
    public Table(List<List<Cell>> rows, boolean header) {
        this(rows, header, null);
    }

    @Override
    public Table withPassage(@Nullable UUID other) {
        return new Table(rows, header, other);
    }

    /** Number of columns, at least 1. */
    public int columns() {
        return rows.get(0).size();
    }

    @Override
    public List<Run> runs() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.runs().stream())
                .toList();
    }
}
