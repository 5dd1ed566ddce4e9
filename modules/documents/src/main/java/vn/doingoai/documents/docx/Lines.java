package vn.doingoai.documents.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.doingoai.documents.pdf.TextWidth;

/**
 * Centred lines with a rule under the last one. The rule is a border of an empty paragraph, indented on both sides: it
 * stays where it is in every word processor, as a drawn line does not.
 *
 * @param paragraphs where the next paragraph comes from: a cell or the file
 * @param width of the place in twips
 */
record Lines(Supplier<XWPFParagraph> paragraphs, int width) {

    /** How the lines are set. */
    record Style(double size, boolean bold, boolean italic) {}

    void centred(List<String> lines, Style style) {
        for (String line : lines) {
            XWPFParagraph paragraph = paragraphs.get();
            paragraph.setStyle(Styles.CENTRED);
            paragraph.setKeepNext(true);
            XWPFRun run = Text.write(paragraph, line);
            run.setBold(style.bold());
            run.setItalic(style.italic());
            run.setFontSize(style.size());
        }
    }

    /** A rule under a bold line, as long as a part of it. */
    void rule(String line, double size, double part) {
        int length = (int) Math.min(width, Twips.ofPoints(TextWidth.bold(line, size)) * part);
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft((width - length) / 2);
        paragraph.setIndentationRight((width - length) / 2);
        paragraph.setSpacingBefore(Twips.ofPoints(2));
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        paragraph.setKeepNext(true);
    }
}
