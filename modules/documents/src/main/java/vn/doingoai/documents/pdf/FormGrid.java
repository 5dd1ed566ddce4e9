package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormHead;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormWidths;

/** The table of a form: its headings as one box, its rows as one box each. */
final class FormGrid {

    private static final float SIZE = 10;
    private static final float LEADING = SIZE * Face.LINE;
    private static final float PADDING = 3;
    private static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, SIZE);
    private static final TextStyle BOLD = TextStyle.of(Face.BOLD, SIZE);
    private static final TextStyle ITALIC = TextStyle.of(Face.ITALIC, SIZE);

    private final List<FormColumn> columns;
    private final float[] widths;
    private final float[] lefts;

    FormGrid(List<FormColumn> columns) {
        this.columns = columns;
        double[] shares = FormWidths.of(columns, FormPages.WIDTH / Sheet.mm(1));
        widths = new float[shares.length];
        lefts = new float[shares.length];
        float left = FormPages.LEFT;
        for (int i = 0; i < shares.length; i++) {
            widths[i] = Sheet.mm(shares[i]);
            lefts[i] = left;
            left += widths[i];
        }
    }

    /** Headings and column numbers. */
    Box head() {
        FormHead head = FormHead.of(columns);
        float[] heights = heights(head);
        List<FormCell> cells = new ArrayList<>();
        for (FormHead.Cell cell : head.cells()) {
            float top = cell.row() == 0 ? 0 : heights[0];
            float height = cell.rows() == heights.length ? sum(heights) : heights[cell.row()];
            float width = width(cell.column(), cell.columns());
            cells.add(new FormCell(
                    lefts[cell.column()], top, width, height, lines(cell.text(), BOLD, width), true, true));
        }
        float height = sum(heights);
        if (columns.stream().anyMatch(column -> !column.number().isEmpty())) {
            for (int i = 0; i < widths.length; i++) {
                List<Line> number = lines(columns.get(i).number(), ITALIC, widths[i]);
                cells.add(new FormCell(lefts[i], height, widths[i], LEADING + 2 * PADDING, number, true, true));
            }
            height += LEADING + 2 * PADDING;
        }
        return box(cells, height);
    }

    /** What heads a part, over all columns. */
    Box heading(String text) {
        List<Line> lines = lines(text, BOLD, FormPages.WIDTH);
        float height = height(lines.size());
        FormCell cell = new FormCell(FormPages.LEFT, 0, FormPages.WIDTH, height, lines, false, true);
        return box(List.of(cell), height);
    }

    /**
     * A row as one box; only a row higher than the page is cut.
     *
     * @param room height of a page under its headings
     */
    List<Box> row(FormLine line, float room) {
        boolean total = line.kind() == FormLine.Kind.TOTAL;
        boolean joined = total && columns.size() > 1 && line.cells().get(1).isEmpty();
        List<List<Line>> lines = new ArrayList<>();
        int longest = 1;
        for (int i = 0; i < widths.length; i++) {
            float width = joined && i == 0 ? width(0, 2) : widths[i];
            List<Line> cell = lines(line.cells().get(i), total ? BOLD : PLAIN, width);
            lines.add(cell);
            longest = Math.max(longest, cell.size());
        }
        int limit = Math.max(1, (int) ((room - 2 * PADDING) / LEADING));
        List<Box> boxes = new ArrayList<>();
        for (int start = 0; start < longest; start += limit) {
            boxes.add(slice(lines, start, Math.min(longest, start + limit), joined));
        }
        return boxes;
    }

    private Box slice(List<List<Line>> lines, int start, int end, boolean joined) {
        float height = height(end - start);
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            if (joined && i == 1) {
                continue;
            }
            List<Line> all = lines.get(i);
            List<Line> part = all.subList(Math.min(start, all.size()), Math.min(end, all.size()));
            float width = joined && i == 0 ? width(0, 2) : widths[i];
            boolean centred = columns.get(i).kind() != FormColumn.Kind.TEXT && !(joined && i == 0);
            cells.add(new FormCell(lefts[i], 0, width, height, part, centred, false));
        }
        return box(cells, height);
    }

    private float[] heights(FormHead head) {
        float[] heights = new float[head.rows()];
        for (FormHead.Cell cell : head.cells()) {
            if (cell.rows() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], height(cell));
            }
        }
        for (FormHead.Cell cell : head.cells()) {
            if (cell.rows() > 1) {
                heights[0] += Math.max(0, height(cell) - sum(heights));
            }
        }
        return heights;
    }

    private float height(FormHead.Cell cell) {
        return height(
                lines(cell.text(), BOLD, width(cell.column(), cell.columns())).size());
    }

    private static float height(int lines) {
        return lines * LEADING + 2 * PADDING;
    }

    private float width(int column, int count) {
        float width = 0;
        for (int i = column; i < column + count; i++) {
            width += widths[i];
        }
        return width;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static List<Line> lines(String text, TextStyle style, float width) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            lines.addAll(LineBreaker.lines(WordSplitter.split(part, style), 0, width - 2 * PADDING));
        }
        return lines;
    }

    private static Box box(List<FormCell> cells, float height) {
        return Box.of(0, height, (canvas, top) -> cells.forEach(cell -> cell.draw(canvas, top, LEADING, PADDING)));
    }
}
