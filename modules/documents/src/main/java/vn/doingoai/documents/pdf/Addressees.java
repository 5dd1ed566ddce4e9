package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.OfficialDocument;

/**
 * "Kính gửi:" (ô 9a). One addressee follows on its line; several stand below it with dashes, and a long list may run on
 * to the next page.
 */
final class Addressees {

    private static final String SALUTATION = "Kính gửi:";
    private static final float GAP = 10;

    private final Sheet sheet;
    private final TextStyle style;

    private Addressees(Sheet sheet) {
        this.sheet = sheet;
        style = sheet.style(Face.REGULAR);
    }

    static List<Box> boxes(OfficialDocument document, Sheet sheet) {
        Addressees addressees = new Addressees(sheet);
        List<String> names = document.addressees();
        if (names.isEmpty()) {
            return List.of();
        }
        return names.size() == 1 ? addressees.single(names.get(0)) : addressees.listed(document.addresseeLines());
    }

    private List<Box> single(String name) {
        List<Box> boxes = new ArrayList<>();
        for (Line line : LineBreaker.balanced(WordSplitter.split(SALUTATION + " " + name, style), widest())) {
            boxes.add(box(line, sheet.centre() - line.width() / 2, boxes.isEmpty()));
        }
        boxes.replaceAll(Box::keptWithNext);
        return boxes;
    }

    private List<Box> listed(List<String> names) {
        Line salutation = Line.of(SALUTATION, style);
        List<Line> lines = DashedList.lines(names, style, widest() - salutation.width());
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        float left = sheet.centre() + (float) (salutation.width() - width) / 2;
        List<Box> boxes = new ArrayList<>();
        boxes.add(box(salutation, left - salutation.width(), true).keptWithNext());
        for (Line line : lines) {
            boxes.add(box(line, left, false));
        }
        return boxes;
    }

    private float widest() {
        return sheet.width() * 0.9f;
    }

    private Box box(Line line, float x, boolean first) {
        float gap = first ? GAP : 0;
        return Box.of(gap, sheet.leading(), (canvas, top) -> canvas.line(line, x, top + sheet.size()));
    }
}
