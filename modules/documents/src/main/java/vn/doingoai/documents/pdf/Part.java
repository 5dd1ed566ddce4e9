package vn.doingoai.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/**
 * Pages that are counted together from 1: the document itself, or one enclosure.
 *
 * @param sheet the paper they are all on
 */
record Part(Sheet sheet, List<Page> pages) {

    /** Top of the page number, which so stands in the middle of a top margin of 20 to 25 mm. */
    private static final float PAGE_NUMBER_TOP = Sheet.mm(10);

    /** Adds the pages to a file. */
    void draw(Document file, PdfWriter writer, boolean draft) {
        file.setPageSize(new Rectangle(sheet.pageWidth(), sheet.pageHeight()));
        for (int number = 1; number <= pages.size(); number++) {
            file.newPage();
            if (draft) {
                Watermark.draw(writer.getDirectContent(), sheet);
            }
            Canvas canvas = new Canvas(writer.getDirectContent(), sheet);
            if (number > 1) {
                Line text = Line.of(Integer.toString(number), sheet.style(Face.REGULAR));
                canvas.centred(text, sheet.centre(), PAGE_NUMBER_TOP + sheet.size() * Face.ASCENT);
            }
            pages.get(number - 1).draw(canvas, sheet);
        }
    }
}
