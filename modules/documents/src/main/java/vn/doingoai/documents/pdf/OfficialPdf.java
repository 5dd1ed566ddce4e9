package vn.doingoai.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.TextEnclosure;

/**
 * Prints official documents with their enclosures: PDF/A-2b, A4, embedded fonts, text that extracts as NFC in reading order. Equal
 * input gives equal bytes. Safe for use by several threads.
 */
public final class OfficialPdf {

    private static final float GAP_BELOW_HEAD = 12;

    private OfficialPdf() {}

    /**
     * Prints a document.
     *
     * @return the bytes of a PDF file
     */
    public static byte[] render(OfficialDocument document, PrintProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        Document file = new Document();
        try {
            PdfWriter writer = PdfA.open(file, bytes, document.metadata());
            Sheet sheet = Sheet.of(profile);
            Footnotes footnotes = new Footnotes(sheet.width());
            new Part(sheet, pages(document, sheet, footnotes)).draw(file, writer, document.draft());
            for (Enclosure enclosure : document.enclosures()) {
                if (enclosure instanceof TextEnclosure text) {
                    new Part(sheet, EnclosureFlow.pages(text, sheet, footnotes)).draw(file, writer, document.draft());
                } else if (enclosure instanceof FormEnclosure form) {
                    FormPdf.append(form.table(), file, writer, document.draft());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        file.close();
        return FileId.fixed(bytes.toByteArray());
    }

    /** How many pages a document takes without its enclosures; nothing is printed. */
    public static int pageCount(OfficialDocument document, PrintProfile profile) {
        return pages(document, Sheet.of(profile)).size();
    }

    /** How many lines or rows stand above the signature on its page; nothing is printed. */
    public static int linesWithSignature(OfficialDocument document, PrintProfile profile) {
        List<Page> pages = pages(document, Sheet.of(profile));
        return pages.get(pages.size() - 1).boxes() - 1;
    }

    private static List<Page> pages(OfficialDocument document, Sheet sheet) {
        return pages(document, sheet, new Footnotes(sheet.width()));
    }

    private static List<Page> pages(OfficialDocument document, Sheet sheet, Footnotes footnotes) {
        List<Box> boxes = new ArrayList<>(HeadBlock.boxes(document, sheet));
        List<Box> body = BodyFlow.boxes(document.blocks(), sheet, footnotes);
        if (!body.isEmpty()) {
            body.set(0, body.get(0).after(GAP_BELOW_HEAD));
        }
        boxes.addAll(body);
        boxes.add(ClosingBlock.box(document, sheet));
        return Paginator.paginate(boxes, sheet.height());
    }
}
