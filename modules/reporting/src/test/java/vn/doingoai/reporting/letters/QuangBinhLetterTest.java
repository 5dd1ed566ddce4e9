package vn.doingoai.reporting.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.docx.OfficialDocx;
import vn.doingoai.documents.pdf.OfficialPdf;

/**
 * The dispatch of Quảng Bình of 2019, made from the province's settings, outline and rules, says word for word what the
 * province sent. Its text was taken from a word processor's file, which is where it differs.
 */
class QuangBinhLetterTest {

    /** What taking the text out of the file did to it, and what stood there. */
    private static final Map<String, String> FLATTENED = differences();

    private static Map<String, String> differences() {
        Map<String, String> known = new LinkedHashMap<>();
        // The two columns of the closing were read line by line: the left one is printed first, then the right one.
        known.put(" CHỦ TỊCH Nơi nhận:", " Nơi nhận:");
        known.put(" LĐ VPUBND tỉnh; Trần Công Thuật", " LĐ VPUBND tỉnh;");
        known.put("Lưu: VT, NC.", "Lưu: VT, NC. CHỦ TỊCH Trần Công Thuật");
        // The recipients stood in an automatic list, whose dashes came out as dots.
        known.put("· ", "- ");
        return known;
    }

    @Test
    void thePagesSayWhatTheProvinceSent() throws IOException {
        byte[] pdf = OfficialPdf.render(letter(), PrintProfile.DECREE_30);
        Files.write(Path.of("target", "quang-binh.pdf"), pdf);
        assertThat(fromTheAddressees(text(pdf))).isEqualTo(source());
    }

    @Test
    void theTextFileSaysWhatTheProvinceSent() throws IOException {
        byte[] docx = OfficialDocx.render(letter(), PrintProfile.DECREE_30);
        Files.write(Path.of("target", "quang-binh.docx"), docx);
        assertThat(fromTheAddressees(words(docx))).isEqualTo(source());
    }

    private static OfficialDocument letter() {
        LetterDossier dossier = LetterFixture.dossier("");
        return LetterDocument.of(dossier, dossier.letter(), List.of());
    }

    private static String source() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(QuangBinhLetterTest.class.getResourceAsStream("quang-binh-2019.txt"))) {
            String text = folded(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            for (Map.Entry<String, String> difference : FLATTENED.entrySet()) {
                assertThat(text).contains(difference.getKey());
                text = text.replace(difference.getKey(), difference.getValue());
            }
            return text;
        }
    }

    /** The source begins there: letterhead, number and abstract are not in it. */
    private static String fromTheAddressees(String text) {
        return text.substring(text.indexOf("Kính gửi:"));
    }

    private static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(file).strip().replaceFirst("^\\d+\\s*\\R", ""))
                        .append(' ');
            }
        }
        return folded(text.toString());
    }

    private static String words(byte[] docx) {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (IBodyElement element : file.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .map(XWPFParagraph::getText)
                            .forEach(texts::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(String.join(" ", texts));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
