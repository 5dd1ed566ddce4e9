package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Turns the lines of a paragraph into boxes, one for each line. */
final class TextFlow {

    private final Sheet sheet;

    TextFlow(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A justified paragraph with first-line indent. Its first two and its last two lines stay together, so that no line
     * stands alone on a page.
     */
    List<Box> paragraph(List<Word> words) {
        List<Line> lines = LineBreaker.lines(words, sheet.indent(), sheet.width());
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Box box = box(lines.get(i), i == 0);
            boolean keeps = i + 1 < lines.size() && (i == 0 || i == lines.size() - 2);
            boxes.add(keeps ? box.keptWithNext() : box);
        }
        return boxes;
    }

    private Box box(Line line, boolean first) {
        float indent = first ? sheet.indent() : 0;
        float baseline = (sheet.leading() - sheet.size() * Face.LINE) / 2 + sheet.size() * Face.ASCENT;
        return Box.of(
                        first ? sheet.paragraphGap() : 0,
                        sheet.leading(),
                        (canvas, top) ->
                                canvas.justified(line, sheet.left() + indent, top + baseline, sheet.width() - indent))
                .withNotes(line.notes());
    }
}
