package vn.doingoai.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import vn.doingoai.documents.Metadata;

/** What makes a file PDF/A-2b: metadata in two agreeing forms, an output intent, and an identifier from its content. */
final class PdfA {

    private static final String PRODUCER = "Cổng Đối ngoại (OpenPDF)";
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private PdfA() {}

    /** Opens a file on A4 pages; the caller draws and closes it. */
    static PdfWriter open(Document file, ByteArrayOutputStream bytes, Metadata metadata) throws IOException {
        file.setPageSize(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(file, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setXmpMetadata(xmp(metadata).getBytes(StandardCharsets.UTF_8));
        file.open();
        describe(writer.getInfo(), metadata);
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        return writer;
    }

    private static void describe(PdfDictionary info, Metadata metadata) {
        PdfDate created = new PdfDate(GregorianCalendar.from(metadata.created().toZonedDateTime()));
        info.put(PdfName.TITLE, unicode(metadata.title()));
        info.put(PdfName.AUTHOR, unicode(metadata.author()));
        info.put(PdfName.PRODUCER, unicode(PRODUCER));
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
    }

    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(
                PdfName.DESTOUTPUTPROFILE,
                writer.addToBody(new PdfICCBased(SRGB)).getIndirectReference());
        return intent;
    }

    private static PdfString unicode(String text) {
        return new PdfString(clean(text), PdfString.TEXT_UNICODE);
    }

    private static String xmp(Metadata metadata) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>B</pdfaid:conformance>
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                   <xmp:CreateDate>%s</xmp:CreateDate>
                   <xmp:ModifyDate>%4$s</xmp:ModifyDate>
                   <pdf:Producer>%s</pdf:Producer>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        xml(metadata.title()),
                        xml(metadata.author()),
                        xml(metadata.language()),
                        timestamp(metadata.created()),
                        PRODUCER);
    }

    private static String timestamp(OffsetDateTime instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").format(instant);
    }

    private static String xml(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Both forms must agree, and XML allows no control characters. */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", " ");
    }
}
