package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.TextEnclosure;

/** Lays out text that goes with a document: title, the line that says with which document it goes, content. */
final class EnclosureFlow {

    private static final float GAP = 12;

    private EnclosureFlow() {}

    static List<Page> pages(TextEnclosure enclosure, Sheet sheet) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(HeadBlock.title(enclosure.title(), sheet).keptWithNext());
        for (Line line : LineBreaker.balanced(
                WordSplitter.split(enclosure.attachment(), sheet.style(Face.ITALIC)), sheet.width() * 0.9f)) {
            boxes.add(centred(line, sheet).keptWithNext());
        }
        List<Box> body = BodyFlow.boxes(enclosure.blocks(), sheet);
        if (!body.isEmpty()) {
            body.set(0, body.get(0).after(GAP));
        }
        boxes.addAll(body);
        return Paginator.paginate(boxes, sheet.height());
    }

    private static Box centred(Line line, Sheet sheet) {
        return Box.of(
                0,
                Column.lineHeight(line),
                (canvas, top) -> canvas.centred(line, sheet.centre(), top + sheet.size() * Face.ASCENT));
    }
}
