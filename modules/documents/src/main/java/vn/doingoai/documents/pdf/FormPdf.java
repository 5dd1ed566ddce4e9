package vn.doingoai.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.forms.FormTable;

/**
 * Prints forms as PDF/A-2b: landscape A4, headings and column numbers on every page, no row split. Equal input gives
 * equal bytes.
 */
public final class FormPdf {

    private FormPdf() {}

    /**
     * Prints one file.
     *
     * @param forms each begins a page and counts its pages from 1, as annexes do
     */
    public static byte[] render(List<FormTable> forms, Metadata metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        Document file = new Document();
        try {
            PdfWriter writer = PdfA.open(file, bytes, metadata);
            forms.forEach(form -> append(form, file, writer, false));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        file.close();
        return FileId.fixed(bytes.toByteArray());
    }

    /** Prints a form on new pages of a file that is open; every page of a draft says that it is one. */
    static void append(FormTable form, Document file, PdfWriter writer, boolean draft) {
        new FormPrinter(form, new FormPages(file, writer, draft)).print();
    }
}
