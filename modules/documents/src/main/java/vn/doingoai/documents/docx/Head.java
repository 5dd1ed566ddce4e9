package vn.doingoai.documents.docx;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Regarding;
import vn.doingoai.documents.Title;
import vn.doingoai.documents.pdf.TextWidth;

/** Everything above the content: page head (ô 1 to 4), abstract (5a, 5b), addressees (9a). */
final class Head {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The right column is never narrower than Quốc hiệu on one line at 13 pt. */
    private static final double LEFT_MILLIMETRES = 65;

    private static final int CELL_PADDING = 160;

    private static final double RULE_PART = 0.4;
    private static final double SUBJECT_SHARE = 0.9;
    private static final double ADDRESSEES_LEFT = 25;
    private static final int BELOW_ADDRESSEES = 210;

    private final XWPFDocument file;
    private final double size;
    private final int width;

    Head(XWPFDocument file, double size, double millimetres) {
        this.file = file;
        this.size = size;
        width = Twips.ofMillimetres(millimetres);
    }

    void write(OfficialDocument document) {
        int left = Math.min(Twips.ofMillimetres(LEFT_MILLIMETRES), width - room(NATION));
        Grid grid = new Grid(file, 2, new int[] {left, width - left}, false);
        issuer(lines(grid.cell(0, 0), left), document.letterhead());
        Lines nation = lines(grid.cell(0, 1), width - left);
        nation.add(List.of(NATION), Styles.NATION);
        nation.add(List.of(MOTTO), Styles.MOTTO);
        nation.rule(MOTTO, size, 1);
        Lines number = lines(grid.cell(1, 0), left);
        number.add(List.of(document.code().text()), Styles.CODE);
        if (document.subject() instanceof Regarding regarding
                && !regarding.text().isBlank()) {
            number.add(List.of(regarding.printed()), Styles.REGARDING);
        }
        lines(grid.cell(1, 1), width - left).add(List.of(document.dateline().text()), Styles.DATE);
        if (document.subject() instanceof Title title) {
            title(title);
        }
        addressees(document);
    }

    private void issuer(Lines lines, Letterhead letterhead) {
        lines.add(letterhead.parentBody(), Styles.PARENT_BODY);
        heading(lines, letterhead.issuingBody(), Styles.ISSUING_BODY, size - 1, 1);
    }

    /** Bold centred lines, broken where the PDF breaks them, and the rule under the last one. */
    private static void heading(Lines lines, List<String> texts, String style, double size, double share) {
        List<String> printed = texts.stream()
                .flatMap(text -> TextWidth.boldLines(text, size, lines.points() * share).stream())
                .toList();
        lines.add(printed, style);
        printed.stream().reduce((first, second) -> second).ifPresent(last -> lines.rule(last, size, RULE_PART));
    }

    /** What a bold line of the head takes with the padding of its cell; another font may be a little wider. */
    private int room(String line) {
        return Twips.ofPoints(TextWidth.bold(line, size - 1)) + CELL_PADDING + Twips.ofMillimetres(1);
    }

    /** Name of the type and abstract, over the content of a document or an enclosure. */
    void title(Title title) {
        Lines lines = new Lines(file::createParagraph, width);
        space(18);
        lines.add(List.of(title.type()), Styles.TYPE);
        if (title.subject().isEmpty()) {
            lines.rule(title.type(), size, RULE_PART);
        } else {
            heading(lines, title.subject(), Styles.SUBJECT, size, SUBJECT_SHARE);
        }
    }

    private void addressees(OfficialDocument document) {
        List<String> names = document.addressees();
        space(13);
        if (names.size() == 1) {
            XWPFParagraph only = file.createParagraph();
            only.setStyle(Styles.ADDRESSEE);
            only.setAlignment(ParagraphAlignment.CENTER);
            only.setSpacingAfter(BELOW_ADDRESSEES);
            Text.write(only, "Kính gửi: " + names.get(0));
        } else if (!names.isEmpty()) {
            indented("Kính gửi:", ADDRESSEES_LEFT);
            document.addresseeLines().forEach(line -> indented(line, ADDRESSEES_LEFT + 20));
        }
    }

    private void indented(String text, double millimetres) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(Styles.ADDRESSEE);
        paragraph.setIndentationLeft(Twips.ofMillimetres(millimetres));
        Text.write(paragraph, text);
    }

    private void space(double points) {
        file.createParagraph().setSpacingBetween(points, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
    }

    /** Lines into a cell, whose first paragraph is there already. */
    private static Lines lines(XWPFTableCell cell, int width) {
        Iterator<XWPFParagraph> there = List.copyOf(cell.getParagraphs()).iterator();
        Supplier<XWPFParagraph> next = () -> there.hasNext() ? there.next() : cell.addParagraph();
        return new Lines(next, width - CELL_PADDING);
    }
}
