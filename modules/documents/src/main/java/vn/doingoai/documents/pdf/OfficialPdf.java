package vn.doingoai.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;

/**
 * Prints official documents: PDF/A-2b, portrait A4, embedded fonts, text that extracts as NFC in reading order. Equal
 * input gives equal bytes. Safe for use by several threads.
 */
public final class OfficialPdf {

    /** Top of the page number, which so stands in the middle of a top margin of 20 to 25 mm. */
    private static final float PAGE_NUMBER_TOP = Sheet.mm(10);

    private static final float GAP_BELOW_HEAD = 12;

    private OfficialPdf() {}

    /**
     * Prints a document.
     *
     * @return the bytes of a PDF file
     */
    public static byte[] render(OfficialDocument document, PrintProfile profile) {
        Sheet sheet = Sheet.of(profile);
        List<Page> pages = pages(document, sheet);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        Document file = new Document();
        try {
            PdfWriter writer = PdfA.open(file, bytes, document.metadata());
            for (int number = 1; number <= pages.size(); number++) {
                file.newPage();
                draw(pages.get(number - 1), number, document.draft(), sheet, writer.getDirectContent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        file.close();
        return FileId.fixed(bytes.toByteArray());
    }

    /** How many pages a document takes, without printing it. */
    public static int pageCount(OfficialDocument document, PrintProfile profile) {
        return pages(document, Sheet.of(profile)).size();
    }

    private static List<Page> pages(OfficialDocument document, Sheet sheet) {
        List<Box> boxes = new ArrayList<>(HeadBlock.boxes(document, sheet));
        List<Box> body = BodyFlow.boxes(document.blocks(), sheet);
        if (!body.isEmpty()) {
            body.set(0, body.get(0).after(GAP_BELOW_HEAD));
        }
        boxes.addAll(body);
        boxes.add(ClosingBlock.box(document, sheet));
        return Paginator.paginate(boxes, sheet.height());
    }

    private static void draw(Page page, int number, boolean draft, Sheet sheet, PdfContentByte content) {
        if (draft) {
            Watermark.draw(content);
        }
        Canvas canvas = new Canvas(content);
        if (number > 1) {
            Line text = Line.of(Integer.toString(number), sheet.style(Face.REGULAR));
            canvas.centred(text, sheet.centre(), PAGE_NUMBER_TOP + sheet.size() * Face.ASCENT);
        }
        page.draw(canvas, sheet);
    }
}
