package vn.doingoai.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** What a file needs besides its content, and how its parts are packed. */
final class Parts {

    /** The first day that an archive of this kind can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String SETTINGS = load("settings.xml");
    private static final String FOOTNOTES = load("footnotes.xml");

    private Parts() {}

    /** Adds the lines above footnotes, and says that the file is not of an old version. */
    static void begin(XWPFDocument file) {
        try {
            file.createFootnotes().setFootnotes(CTFootnotes.Factory.parse(FOOTNOTES));
            file.getSettings().getCTSettings().set(CTSettings.Factory.parse(SETTINGS));
        } catch (XmlException e) {
            throw new IllegalStateException("not what belongs into the file", e);
        }
    }

    /** The same archive without the time of its making. */
    static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(NO_TIME);
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    static String load(String resource) {
        try (InputStream file = Objects.requireNonNull(Parts.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
