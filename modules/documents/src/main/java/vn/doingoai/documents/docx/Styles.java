package vn.doingoai.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.doingoai.documents.PrintProfile;

/** The named styles of a file, so that whoever works on it changes one style and not a hundred paragraphs. */
final class Styles {

    static final String BODY = "BodyText";
    static final String NATION = "QuocHieu";
    static final String MOTTO = "TieuNgu";
    static final String PARENT_BODY = "CoQuanChuQuan";
    static final String ISSUING_BODY = "CoQuanBanHanh";
    static final String CODE = "SoKyHieu";
    static final String REGARDING = "TrichYeuCongVan";
    static final String DATE = "DiaDanhNgay";
    static final String TYPE = "TenLoai";
    static final String SUBJECT = "TrichYeu";
    static final String RULE = "DuongKe";
    static final String ADDRESSEE = "KinhGui";
    static final String ATTACHMENT = "KemTheo";
    static final String RECIPIENTS_HEAD = "NoiNhan";
    static final String RECIPIENTS = "NoiNhanDanhSach";
    static final String POST = "ChucVu";
    static final String NAME = "HoTen";
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
        String xml = Parts.load("styles.xml")
                .replace("{size}", Integer.toString((int) (profile.fontSize() * 2)))
                .replace("{head}", Integer.toString((int) (profile.fontSize() * 2) - 2))
                .replace("{table}", Integer.toString((int) (profile.tableFontSize() * 2)))
                .replace("{gap}", Integer.toString(Twips.ofPoints(profile.paragraphSpacing())))
                .replace("{line}", Integer.toString((int) Math.round(profile.lineSpacing() * 240)))
                .replace("{indent}", Integer.toString(Twips.ofMillimetres(profile.firstLineIndent())));
        for (int level = 1; level <= DEEPEST_HEADING; level++) {
            xml = xml.replace("{bold" + level + "}", level <= profile.boldHeadingLevels() ? "1" : "0");
        }
        try {
            file.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is no list of styles", e);
        }
    }
}
