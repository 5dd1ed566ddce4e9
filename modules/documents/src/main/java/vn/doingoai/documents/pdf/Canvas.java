package vn.doingoai.documents.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;

/** One page to draw on, with points measured from its top left corner. */
final class Canvas {

    /** Thickness of rule lines and table grids. */
    static final float RULE = 0.5f;

    private final PdfContentByte content;
    private final float pageHeight;

    Canvas(PdfContentByte content, Sheet sheet) {
        this.content = content;
        pageHeight = sheet.pageHeight();
    }

    /** Draws a line at its natural width. */
    void line(Line line, float x, float baseline) {
        stretched(line, x, baseline, 0);
    }

    /** Draws a line so that it fills the width, unless it ends its paragraph. */
    void justified(Line line, float x, float baseline, float width) {
        stretched(line, x, baseline, line.stretch(width));
    }

    /** Draws a line around a vertical axis. */
    void centred(Line line, float axis, float baseline) {
        line(line, axis - line.width() / 2, baseline);
    }

    /** Draws a horizontal rule. */
    void rule(float x, float y, float width) {
        content.setLineWidth(RULE);
        content.moveTo(x, pageHeight - y);
        content.lineTo(x + width, pageHeight - y);
        content.stroke();
    }

    /** Draws the outline of a table cell. */
    void frame(float x, float y, float width, float height) {
        content.setLineWidth(RULE);
        content.rectangle(x, pageHeight - y - height, width, height);
        content.stroke();
    }

    private void stretched(Line line, float x, float baseline, float stretch) {
        if (line.spans().isEmpty()) {
            return;
        }
        content.beginText();
        content.setTextMatrix(x, pageHeight - baseline);
        for (Span span : line.spans()) {
            TextStyle style = span.style();
            content.setFontAndSize(style.face().font(), style.size());
            if (style.rise() != 0) {
                content.setTextRise(style.rise());
            }
            show(span, stretch);
            if (style.rise() != 0) {
                content.setTextRise(0);
            }
        }
        content.endText();
    }

    /** Word spacing does not reach two-byte fonts, so every stretched space is followed by an adjustment. */
    private void show(Span span, float stretch) {
        if (stretch == 0) {
            content.showText(span.text());
            return;
        }
        float adjustment = -stretch * 1000 / span.style().size();
        PdfTextArray pieces = new PdfTextArray();
        int start = 0;
        for (int space = span.text().indexOf(' ');
                space >= 0;
                space = span.text().indexOf(' ', start)) {
            pieces.add(span.text().substring(start, space + 1));
            pieces.add(adjustment);
            start = space + 1;
        }
        if (start < span.text().length()) {
            pieces.add(span.text().substring(start));
        }
        content.showText(pieces);
    }
}
