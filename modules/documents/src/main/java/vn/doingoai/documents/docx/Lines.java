package vn.doingoai.documents.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.doingoai.documents.pdf.TextWidth;

/**
 * Lines of the page head or the closing with a rule under the last one. The rule is a border of an empty paragraph, indented on both sides: it
 * stays where it is in every word processor, as a drawn line does not.
 *
 * @param paragraphs where the next paragraph comes from: a cell or the file
 * @param width of the place in twips
 */
record Lines(Supplier<XWPFParagraph> paragraphs, int width) {

    /** The width in points. */
    double points() {
        return width / 20.0;
    }

    /** Lines in a named style. */
    void add(List<String> lines, String style) {
        for (String line : lines) {
            XWPFParagraph paragraph = paragraphs.get();
            paragraph.setStyle(style);
            Text.write(paragraph, line);
        }
    }

    /** A rule under a bold line, as long as a part of it. */
    void rule(String line, double size, double part) {
        int length = (int) Math.min(width, Twips.ofPoints(TextWidth.bold(line, size)) * part);
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setStyle(Styles.RULE);
        paragraph.setIndentationLeft((width - length) / 2);
        paragraph.setIndentationRight((width - length) / 2);
    }
}
