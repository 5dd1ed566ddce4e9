package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Regarding;
import vn.doingoai.documents.Title;

/**
 * Everything above the content: the two columns of the page head (ô 1 to 4), the abstract (5a, 5b) and the addressees.
 * The left column is drawn before the right one, so that text is extracted in reading order.
 */
final class HeadBlock {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final float CODE_GAP = 6;
    private static final float TITLE_GAP = 18;
    private static final float GAP_BELOW_TITLE = 5;

    /** Left column of 65 mm beside 100 mm, on the default text width of 165 mm. */
    private static final float LEFT_SHARE = 65f / 165f;

    private final OfficialDocument document;
    private final Sheet sheet;

    private HeadBlock(OfficialDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    static List<Box> boxes(OfficialDocument document, Sheet sheet) {
        HeadBlock head = new HeadBlock(document, sheet);
        List<Box> boxes = new ArrayList<>();
        boxes.add(head.letterhead().keptWithNext());
        if (document.subject() instanceof Title title) {
            boxes.add(title(title, sheet).keptWithNext());
        }
        boxes.addAll(Addressees.boxes(document, sheet));
        return boxes;
    }

    private Box letterhead() {
        float size = sheet.size();
        Line nation = Line.of(NATION, TextStyle.of(Face.BOLD, size - 1));
        float rightWidth = Math.max(sheet.width() * (1 - LEFT_SHARE), nation.width() + 2);
        float leftWidth = sheet.width() - rightWidth;
        List<Line> body = new ArrayList<>();
        body.addAll(Column.fitted(document.letterhead().parentBody(), Face.REGULAR, size - 1, leftWidth));
        body.addAll(Column.fitted(document.letterhead().issuingBody(), Face.BOLD, size - 1, leftWidth));
        Line motto = Line.of(MOTTO, sheet.style(Face.BOLD));
        Column left = new Column(sheet.left() + leftWidth / 2, body, Column.PART);
        Column right = new Column(sheet.left() + leftWidth + rightWidth / 2, List.of(nation, motto), Column.WHOLE);

        Line code = Line.of(document.code().text(), TextStyle.of(Face.REGULAR, size - 1));
        Line date = Line.of(document.dateline().text(), sheet.style(Face.ITALIC));
        float row = Math.max(left.height(), right.height()) + CODE_GAP;
        float baseline = row + size * Face.ASCENT;
        List<Line> regarding = regarding(leftWidth);
        float below = (float) regarding.stream().mapToDouble(Column::lineHeight).sum();
        return Box.of(0, row + Column.lineHeight(date) + below, (canvas, top) -> {
            left.draw(canvas, top);
            canvas.centred(code, left.axis(), top + baseline);
            below(canvas, regarding, left.axis(), top + baseline);
            right.draw(canvas, top);
            canvas.centred(date, right.axis(), top + baseline);
        });
    }

    private static void below(Canvas canvas, List<Line> lines, float axis, float baseline) {
        float next = baseline;
        for (Line line : lines) {
            next += Column.lineHeight(line);
            canvas.centred(line, axis, next);
        }
    }

    /** The abstract of a dispatch, under its number. */
    private List<Line> regarding(float width) {
        if (!(document.subject() instanceof Regarding regarding)
                || regarding.text().isBlank()) {
            return List.of();
        }
        TextStyle style = TextStyle.of(Face.REGULAR, sheet.size() - 1);
        return LineBreaker.balanced(WordSplitter.split(regarding.printed(), style), width);
    }

    /** Name of the type and abstract, over the content of a document or of an enclosure. */
    static Box title(Title title, Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(title.type(), sheet.style(Face.BOLD)));
        for (String line : title.subject()) {
            lines.addAll(LineBreaker.balanced(WordSplitter.split(line, sheet.style(Face.BOLD)), sheet.width() * 0.9f));
        }
        Column column = new Column(sheet.centre(), lines, Column.PART);
        return Box.of(TITLE_GAP, column.height() + GAP_BELOW_TITLE, column::draw);
    }
}
