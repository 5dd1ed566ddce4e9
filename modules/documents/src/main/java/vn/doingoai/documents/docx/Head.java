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

/** Everything above the content: page head (ô 1 to 4), abstract (5a, 5b), addressees (9a). */
final class Head {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The right column is never narrower than Quốc hiệu on one line at 13 pt. */
    private static final double LEFT_MILLIMETRES = 65;

    private static final double RULE_PART = 0.4;
    private static final double ADDRESSEES_LEFT = 25;

    private final XWPFDocument file;
    private final double size;
    private final int width;

    Head(XWPFDocument file, double size, double millimetres) {
        this.file = file;
        this.size = size;
        width = Twips.ofMillimetres(millimetres);
    }

    void write(OfficialDocument document) {
        int left = Twips.ofMillimetres(LEFT_MILLIMETRES);
        Grid grid = new Grid(file, 2, new int[] {left, width - left}, false);
        Lines issuer = lines(grid.cell(0, 0), left);
        Letterhead letterhead = document.letterhead();
        issuer.centred(letterhead.parentBody(), new Lines.Style(size - 1, false, false));
        issuer.centred(letterhead.issuingBody(), new Lines.Style(size - 1, true, false));
        letterhead.issuingBody().stream()
                .reduce((first, second) -> second)
                .ifPresent(last -> issuer.rule(last, size - 1, RULE_PART));
        Lines nation = lines(grid.cell(0, 1), width - left);
        nation.centred(List.of(NATION), new Lines.Style(size - 1, true, false));
        nation.centred(List.of(MOTTO), new Lines.Style(size, true, false));
        nation.rule(MOTTO, size, 1);
        Lines number = lines(grid.cell(1, 0), left);
        number.centred(List.of(document.code().text()), new Lines.Style(size - 1, false, false));
        if (document.subject() instanceof Regarding regarding
                && !regarding.text().isBlank()) {
            number.centred(List.of(regarding.printed()), new Lines.Style(size - 1, false, false));
        }
        lines(grid.cell(1, 1), width - left)
                .centred(List.of(document.dateline().text()), new Lines.Style(size, false, true));
        if (document.subject() instanceof Title title) {
            title(title);
        }
        addressees(document);
    }

    /** Name of the type and abstract, over the content of a document or an enclosure. */
    void title(Title title) {
        Lines lines = new Lines(file::createParagraph, width);
        space(18);
        lines.centred(List.of(title.type()), new Lines.Style(size, true, false));
        lines.centred(title.subject(), new Lines.Style(size, true, false));
        String last = title.subject().isEmpty()
                ? title.type()
                : title.subject().get(title.subject().size() - 1);
        lines.rule(last, size, RULE_PART);
    }

    private void addressees(OfficialDocument document) {
        List<String> names = document.addressees();
        space(10);
        if (names.size() == 1) {
            XWPFParagraph only = file.createParagraph();
            only.setAlignment(ParagraphAlignment.CENTER);
            Text.write(only, "Kính gửi: " + names.get(0));
        } else if (!names.isEmpty()) {
            indented("Kính gửi:", ADDRESSEES_LEFT);
            document.addresseeLines().forEach(line -> indented(line, ADDRESSEES_LEFT + 20));
        }
    }

    private void indented(String text, double millimetres) {
        XWPFParagraph paragraph = file.createParagraph();
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
        return new Lines(next, width - 160);
    }
}
