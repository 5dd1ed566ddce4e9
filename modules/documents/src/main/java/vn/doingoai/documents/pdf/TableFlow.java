package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.Table;

/** Turns a table into boxes, one for each row. */
final class TableFlow {

    private static final float PADDING = 4;

    private final Sheet sheet;
    private final float[] widths;
    private final float leading;

    private TableFlow(Sheet sheet, float[] widths, float size) {
        this.sheet = sheet;
        this.widths = widths;
        leading = size * Face.LINE;
    }

    static List<Box> boxes(Table table, Sheet sheet, Footnotes footnotes) {
        float size = (float) sheet.profile().tableFontSize();
        int columns = table.columns();
        if (columns == 0) {
            return List.of();
        }
        List<List<List<Word>>> header = words(table.header(), TextStyle.of(Face.BOLD, size), footnotes);
        List<List<List<Word>>> rows = words(table.rows(), TextStyle.of(Face.REGULAR, size), footnotes);
        return new TableFlow(sheet, widths(table, header, rows, sheet.width()), size).boxes(header, rows);
    }

    /** The widths of the columns in points, for a table that is set on a width by somebody else. */
    static float[] widths(Table table, float width, float size) {
        Footnotes aside = new Footnotes(width);
        return widths(
                table,
                words(table.header(), TextStyle.of(Face.BOLD, size), aside),
                words(table.rows(), TextStyle.of(Face.REGULAR, size), aside),
                width);
    }

    private static float[] widths(
            Table table, List<List<List<Word>>> header, List<List<List<Word>>> rows, float width) {
        if (!table.widths().isEmpty()) {
            return ColumnWidths.given(table.widths(), table.columns(), width);
        }
        List<List<List<Word>>> all = new ArrayList<>(header);
        all.addAll(rows);
        return ColumnWidths.measured(all, table.columns(), width, PADDING);
    }

    private static List<List<List<Word>>> words(List<Table.Row> rows, TextStyle style, Footnotes footnotes) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> WordSplitter.split(cell.runs(), style, footnotes))
                        .toList())
                .toList();
    }

    private List<Box> boxes(List<List<List<Word>>> header, List<List<List<Word>>> rows) {
        List<Box> boxes = new ArrayList<>();
        for (List<List<Word>> row : header) {
            boxes.addAll(row(row, true, sheet.height()));
        }
        boxes.replaceAll(Box::keptWithNext);
        float headerHeight = (float) boxes.stream().mapToDouble(Box::height).sum();
        boolean repeats = headerHeight < sheet.height() / 2;
        List<Box> repeated = repeats ? List.copyOf(boxes) : List.of();
        float room = repeats ? sheet.height() - headerHeight : sheet.height();
        for (List<List<Word>> row : rows) {
            row(row, false, room).forEach(box -> boxes.add(box.below(repeated)));
        }
        if (!boxes.isEmpty()) {
            Box first = boxes.get(0);
            boxes.set(0, first.after(sheet.paragraphGap()));
        }
        return boxes;
    }

    /** The row as one box; only a row higher than the page is cut, into as few boxes as it takes. */
    private List<Box> row(List<List<Word>> cells, boolean centred, float room) {
        List<List<Line>> lines = new ArrayList<>();
        int longest = 1;
        for (int i = 0; i < widths.length; i++) {
            List<Word> words = i < cells.size() ? cells.get(i) : List.of();
            List<Line> cell = LineBreaker.lines(words, 0, Math.max(1, widths[i] - 2 * PADDING));
            lines.add(cell);
            longest = Math.max(longest, cell.size());
        }
        int limit = Math.max(1, (int) ((room - 2 * PADDING) / leading));
        List<Box> boxes = new ArrayList<>();
        for (int start = 0; start < longest; start += limit) {
            int end = Math.min(longest, start + limit);
            boxes.add(slice(lines, start, end, centred));
        }
        return boxes;
    }

    private Box slice(List<List<Line>> cells, int start, int end, boolean centred) {
        float height = (end - start) * leading + 2 * PADDING;
        List<List<Line>> slice = cells.stream()
                .map(lines -> lines.subList(Math.min(start, lines.size()), Math.min(end, lines.size())))
                .toList();
        List<Note> notes = slice.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.notes().stream())
                .toList();
        return Box.of(0, height, (canvas, top) -> draw(canvas, top, height, slice, centred))
                .withNotes(notes);
    }

    private void draw(Canvas canvas, float top, float height, List<List<Line>> cells, boolean centred) {
        float x = sheet.left();
        for (int i = 0; i < widths.length; i++) {
            canvas.frame(x, top, widths[i], height);
            float baseline = top + PADDING + leading * Face.ASCENT / Face.LINE;
            boolean middle = centred || isFigure(cells.get(i));
            for (Line line : cells.get(i)) {
                if (middle) {
                    canvas.centred(line, x + widths[i] / 2, baseline);
                } else {
                    canvas.line(line, x + PADDING, baseline);
                }
                baseline += leading;
            }
            x += widths[i];
        }
    }

    /** Figures and running numbers stand in the middle of their column, as the official forms have them. */
    private static boolean isFigure(List<Line> cell) {
        return cell.size() == 1
                && cell.get(0).spans().size() == 1
                && cell.get(0).spans().get(0).text().matches("[0-9.,%/-]+");
    }
}
