package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormTable;

/** Prints one form from its label to its last note. */
final class FormPrinter {

    private static final float SIZE = 11;
    private static final float TITLE_SIZE = 13;
    private static final float GAP = 6;

    private final FormTable form;
    private final FormLayout layout;
    private final FormPages pages;
    private final FormGrid grid;

    FormPrinter(FormTable form, FormPages pages) {
        this.form = form.printed();
        this.pages = pages;
        layout = this.form.layout();
        grid = new FormGrid(layout.columns());
    }

    void print() {
        top();
        Box head = grid.head();
        pages.add(head);
        // Headings higher than half a page would leave no room for rows.
        pages.repeat(head.height() < FormPages.HEIGHT / 2 ? head : null);
        float room = head.height() < FormPages.HEIGHT / 2 ? FormPages.HEIGHT - head.height() : FormPages.HEIGHT;
        form.lines().forEach(line -> line(line, room));
        pages.repeat(null);
        bottom();
    }

    private void top() {
        TextStyle bold = TextStyle.of(Face.BOLD, SIZE);
        float half = FormPages.WIDTH / 2;
        List<Line> unit = lines(layout.showsUnit() ? form.unit() : "", bold, half);
        Line label = Line.of(layout.label(), bold);
        pages.add(Box.of(0, unit.size() * SIZE * Face.LINE, (canvas, top) -> {
            drawLeft(canvas, unit, top);
            canvas.line(label, FormPages.LEFT + FormPages.WIDTH - label.width(), top + SIZE * Face.ASCENT);
        }));
        centred(layout.title(), TextStyle.of(Face.BOLD, TITLE_SIZE));
        if (layout.showsAttachment()) {
            centred(form.attachment(), TextStyle.of(Face.ITALIC, SIZE));
        }
        paragraph(form.opening(), bold);
        pages.add(Box.of(0, GAP, (canvas, top) -> {}));
    }

    private void line(FormLine line, float room) {
        if (line.kind() == FormLine.Kind.PART) {
            Box heading = grid.heading(line.cells().get(0));
            pages.add(heading, heading.height());
        } else {
            grid.row(line, room).forEach(pages::add);
        }
    }

    private void bottom() {
        TextStyle plain = TextStyle.of(Face.REGULAR, SIZE);
        layout.notes().forEach(note -> paragraph(note.printed(), plain));
        paragraph(layout.remark(), TextStyle.of(Face.ITALIC, SIZE));
    }

    private void centred(String text, TextStyle style) {
        // The blanks of a line that is filled in by hand are kept, as long as it fits.
        Line whole = Line.of(text, style);
        List<Line> lines = whole.width() <= FormPages.WIDTH
                ? List.of(whole)
                : LineBreaker.balanced(WordSplitter.split(text, style), FormPages.WIDTH);
        for (Line line : lines) {
            pages.add(Box.of(
                    style.size() / 3,
                    style.size() * Face.LINE,
                    (canvas, top) -> canvas.centred(
                            line, FormPages.LEFT + FormPages.WIDTH / 2, top + style.size() * Face.ASCENT)));
        }
    }

    private void paragraph(String text, TextStyle style) {
        if (!text.isEmpty()) {
            List<Line> lines = lines(text, style, FormPages.WIDTH);
            pages.add(Box.of(GAP / 2, lines.size() * SIZE * Face.LINE, (canvas, top) -> drawLeft(canvas, lines, top)));
        }
    }

    private static void drawLeft(Canvas canvas, List<Line> lines, float top) {
        float baseline = top + SIZE * Face.ASCENT;
        for (Line line : lines) {
            canvas.line(line, FormPages.LEFT, baseline);
            baseline += SIZE * Face.LINE;
        }
    }

    private static List<Line> lines(String text, TextStyle style, float width) {
        List<Line> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            lines.addAll(LineBreaker.lines(WordSplitter.split(part, style), 0, width));
        }
        return lines;
    }
}
