package vn.doingoai.documents.pdf;

import java.util.List;
import vn.doingoai.documents.OfficialDocument;

/**
 * "Nơi nhận" on the left (ô 9b) and authority, post and name on the right (7a, 7b), level with each other and never
 * split. The list is drawn first, as it is read.
 */
final class ClosingBlock {

    private static final float GAP = 14;
    private static final float LEFT_SHARE = 0.45f;
    private static final TextStyle HEAD = TextStyle.of(Face.BOLD_ITALIC, 12);
    private static final TextStyle LIST = TextStyle.of(Face.REGULAR, 11);

    /** Room for the signature and the seal; practice is 30 to 40 mm. */
    private static final float SIGNATURE_ROOM = Sheet.mm(30);

    private ClosingBlock() {}

    static Box box(OfficialDocument document, Sheet sheet) {
        float leftWidth = sheet.width() * LEFT_SHARE;
        float rightWidth = sheet.width() - leftWidth;
        float axis = sheet.left() + leftWidth + rightWidth / 2;
        List<Line> recipients = DashedList.lines(document.recipientLines(), LIST, leftWidth - 10);
        List<Line> titles = Column.fitted(document.signature().titles(), Face.BOLD, sheet.size(), rightWidth);
        Line name = Line.of(document.signature().name(), sheet.style(Face.BOLD));

        float line = sheet.size() * Face.LINE;
        float listHeight = HEAD.size() * Face.LINE + recipients.size() * LIST.size() * Face.LINE;
        float signatureHeight = titles.size() * line + SIGNATURE_ROOM + line;
        return Box.of(GAP, Math.max(listHeight, signatureHeight), (canvas, top) -> {
            recipients(canvas, recipients, sheet.left(), top);
            float baseline = top + sheet.size() * Face.ASCENT;
            for (Line title : titles) {
                canvas.centred(title, axis, baseline);
                baseline += line;
            }
            canvas.centred(name, axis, baseline + SIGNATURE_ROOM);
        });
    }

    private static void recipients(Canvas canvas, List<Line> recipients, float left, float top) {
        if (recipients.isEmpty()) {
            return;
        }
        float baseline = top + HEAD.size() * Face.ASCENT;
        canvas.line(Line.of("Nơi nhận:", HEAD), left, baseline);
        for (Line recipient : recipients) {
            baseline += LIST.size() * Face.LINE;
            canvas.line(recipient, left, baseline);
        }
    }
}
