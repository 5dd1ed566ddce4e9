package vn.doingoai.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Printable;
import vn.doingoai.documents.TextEnclosure;
import vn.doingoai.documents.forms.FormDocx;

/**
 * Writes official documents with their enclosures as DOCX. Equal input gives equal bytes. Safe for use by several
 * threads.
 */
public final class OfficialDocx {

    private final XWPFDocument file;
    private final PrintProfile profile;
    private final Sections sections;

    private OfficialDocx(XWPFDocument file, PrintProfile profile, boolean draft) {
        this.file = file;
        this.profile = profile;
        Styles.put(file, profile);
        Parts.begin(file);
        sections = new Sections(file, profile, draft);
    }

    /**
     * Writes a document.
     *
     * @return the bytes of a DOCX file
     */
    public static byte[] render(OfficialDocument document, PrintProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (XWPFDocument file = new XWPFDocument()) {
            describe(file.getProperties().getCoreProperties(), document.metadata());
            new OfficialDocx(file, profile, document.draft()).write(document);
            file.write(bytes);
            return Parts.timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
    }

    private static void describe(CoreProperties properties, Metadata metadata) {
        properties.setTitle(Printable.of(metadata.title()));
        properties.setCreator(Printable.of(metadata.author()));
        properties.getUnderlyingProperties().setLanguageProperty(metadata.language());
        properties.setModified(Optional.of(Date.from(metadata.created().toInstant())));
        properties.setCreated(Optional.of(Date.from(metadata.created().toInstant())));
    }

    private void write(OfficialDocument document) {
        double width = sections.width();
        sections.begin();
        new Head(file, profile.fontSize(), width).write(document);
        new Content(file, profile, width).write(document.blocks());
        Closing.write(file, document, width);
        for (Enclosure enclosure : document.enclosures()) {
            if (enclosure instanceof TextEnclosure text) {
                sections.begin();
                write(text, width);
            } else if (enclosure instanceof FormEnclosure form) {
                FormDocx.append(form.table(), file);
            }
        }
    }

    private void write(TextEnclosure enclosure, double width) {
        new Head(file, profile.fontSize(), width).title(enclosure.title());
        XWPFParagraph attachment = file.createParagraph();
        attachment.setStyle(Styles.ATTACHMENT);
        Text.write(attachment, enclosure.attachment());
        new Content(file, profile, width).write(enclosure.blocks());
    }
}
