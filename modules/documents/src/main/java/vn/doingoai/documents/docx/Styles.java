package vn.doingoai.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.doingoai.documents.PrintProfile;

/** The named styles of a file, so that whoever works on it changes one style and not a hundred paragraphs. */
final class Styles {

    static final String BODY = "BodyText";
    static final String CENTRED = "Centred";
    static final String TABLE = "TableText";
    static final String HEADER = "Header";
    static final String FOOTNOTE = "FootnoteText";

    private static final int DEEPEST_HEADING = 4;

    private Styles() {}

    static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST_HEADING);
    }

    static String list(int level) {
        return "List" + level;
    }

    static void put(XWPFDocument file, PrintProfile profile) {
        try (InputStream template = Objects.requireNonNull(Styles.class.getResourceAsStream("styles.xml"))) {
            String xml = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{size}", Integer.toString((int) (profile.fontSize() * 2)))
                    .replace("{table}", Integer.toString((int) (profile.tableFontSize() * 2)))
                    .replace("{gap}", Integer.toString(Twips.ofPoints(profile.paragraphSpacing())))
                    .replace("{line}", Integer.toString((int) Math.round(profile.lineSpacing() * 240)))
                    .replace("{indent}", Integer.toString(Twips.ofMillimetres(profile.firstLineIndent())));
            file.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read styles.xml", e);
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is no list of styles", e);
        }
    }
}
