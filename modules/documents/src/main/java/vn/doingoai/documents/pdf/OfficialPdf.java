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
            new Part(sheet, pages(document, sheet)).draw(file, writer, document.draft());
            document.enclosures().forEach(enclosure -> draw(enclosure, sheet, file, writer, document.draft()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        file.close();
        return FileId.fixed(bytes.toByteArray());
    }

    private static void draw(Enclosure enclosure, Sheet sheet, Document file, PdfWriter writer, boolean draft) {
        if (enclosure instanceof TextEnclosure text) {
            new Part(sheet, EnclosureFlow.pages(text, sheet)).draw(file, writer, draft);
        } else if (enclosure instanceof FormEnclosure form) {
            FormPdf.append(form.table(), file, writer, draft);
        }
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
        List<Box> boxes = new ArrayList<>(HeadBlock.boxes(document, sheet));
        List<Box> body = BodyFlow.boxes(document.blocks(), sheet);
        if (!body.isEmpty()) {
            body.set(0, body.get(0).after(GAP_BELOW_HEAD));
        }
        boxes.addAll(body);
        boxes.add(ClosingBlock.box(document, sheet));
        return Paginator.paginate(boxes, sheet.height());
    }
}
