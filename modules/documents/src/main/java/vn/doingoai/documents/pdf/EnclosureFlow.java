package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.TextEnclosure;

/** Lays out text that goes with a document: title, the line that says with which document it goes, content. */
final class EnclosureFlow {

    private static final float GAP = 12;

    private EnclosureFlow() {}

    static List<Page> pages(TextEnclosure enclosure, Sheet sheet, Footnotes footnotes) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(HeadBlock.title(enclosure.title(), sheet).keptWithNext());
        for (Line line : attachment(enclosure.attachment(), sheet)) {
            boxes.add(centred(line, sheet).keptWithNext());
        }
        List<Box> body = BodyFlow.boxes(enclosure.blocks(), sheet, footnotes);
        if (!body.isEmpty()) {
            body.set(0, body.get(0).after(GAP));
        }
        boxes.addAll(body);
        return Paginator.paginate(boxes, sheet.height());
    }

    /** Room that was left in it to write by hand stays. */
    private static List<Line> attachment(String text, Sheet sheet) {
        TextStyle style = sheet.style(Face.ITALIC);
        Line whole = Line.of(text, style);
        return whole.width() <= sheet.width()
                ? List.of(whole)
                : LineBreaker.balanced(WordSplitter.split(text, style), sheet.width() * 0.9f);
    }

    private static Box centred(Line line, Sheet sheet) {
        return Box.of(
                0,
                Column.lineHeight(line),
                (canvas, top) -> canvas.centred(line, sheet.centre(), top + sheet.size() * Face.ASCENT));
    }
}
