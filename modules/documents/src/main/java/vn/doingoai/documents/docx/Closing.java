package vn.doingoai.documents.docx;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.doingoai.documents.OfficialDocument;

/** "Nơi nhận" on the left (ô 9b), authority, post and name on the right (7a, 7b), in one row that is never split. */
final class Closing {

    private static final double LEFT_SHARE = 0.45;

    /** Room for the signature and the seal; practice is 30 to 40 mm. */
    private static final double SIGNATURE_POINTS = 85;

    private Closing() {}

    static void write(XWPFDocument file, OfficialDocument document, double millimetres) {
        keepLastLines(file);
        int width = Twips.ofMillimetres(millimetres);
        int left = (int) (width * LEFT_SHARE);
        file.createParagraph().setSpacingBetween(14, LineSpacingRule.EXACT);
        Grid grid = new Grid(file, 1, new int[] {left, width - left}, false);
        recipients(grid.cell(0, 0), document.recipientLines());
        XWPFTableCell right = grid.cell(0, 1);
        XWPFParagraph[] first = {right.getParagraphArray(0)};
        Lines lines = new Lines(
                () -> {
                    XWPFParagraph next = first[0] == null ? right.addParagraph() : first[0];
                    first[0] = null;
                    return next;
                },
                width - left);
        lines.add(document.signature().titles(), Styles.POST);
        right.addParagraph().setSpacingBetween(SIGNATURE_POINTS, LineSpacingRule.EXACT);
        lines.add(List.of(document.signature().name()), Styles.NAME);
    }

    private static void keepLastLines(XWPFDocument file) {
        List<XWPFParagraph> all = file.getParagraphs();
        all.subList(Math.max(0, all.size() - 2), all.size()).forEach(each -> each.setKeepNext(true));
    }

    private static void recipients(XWPFTableCell cell, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Iterator<XWPFParagraph> first = List.copyOf(cell.getParagraphs()).iterator();
        Lines list = new Lines(() -> first.hasNext() ? first.next() : cell.addParagraph(), 0);
        list.add(List.of("Nơi nhận:"), Styles.RECIPIENTS_HEAD);
        list.add(lines, Styles.RECIPIENTS);
    }
}
