package vn.doingoai.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.LongReport;
import vn.doingoai.documents.NgaSonReport;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.pdf.TextWidth;

/** The text file says what the printed pages say, in styles and sections. Leaves its files in {@code target}. */
class OfficialDocxTest {

    @Test
    void everyParagraphOfTheSourceIsThereInItsOrder() throws IOException {
        assertThat(String.join(" ", texts(read("nga-son", NgaSonReport.document()))))
                .containsSubsequence(NgaSonReport.lines());
    }

    @Test
    void aFootnoteIsAFootnote() throws IOException {
        XWPFDocument file = read("long", LongReport.document());
        assertThat(file.getFootnotes())
                .anySatisfy(note -> assertThat(note.getParagraphs())
                        .anySatisfy(text -> assertThat(text.getText()).contains("Quyết định số 272-QĐ/TW")));
    }

    @Test
    void headerRowsComeAgainOnEveryPageAndRowsAreNotSplit() throws IOException {
        OfficialDocument report = DocumentFixture.report(List.of(LongReport.table(70), Paragraph.of("Hết./.")));
        XWPFDocument file = read("table", report);
        var table = file.getTables().get(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isTrue();
        assertThat(table.getRow(2).isRepeatHeader()).isFalse();
        assertThat(table.getRow(2).isCantSplitRow()).isTrue();
    }

    @Test
    void everySectionCountsFromOneAndHidesTheFirstNumber() throws IOException {
        OfficialDocument letter = DocumentFixture.dispatch(
                DocumentFixture.outline(List.of(Paragraph.of("I. KẾT QUẢ"))),
                DocumentFixture.outline(List.of(new Table(List.of(), List.of(Table.Row.of("1")), List.of()))));
        List<CTSectPr> sections = sections(read("dispatch", letter));
        assertThat(sections).hasSize(3).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart()).isEqualTo(1);
            assertThat(section.isSetTitlePg()).isTrue();
        });
    }

    @Test
    void whatNoXmlCanHoldIsLeftOut() throws IOException {
        OfficialDocument report =
                DocumentFixture.report(List.of(Paragraph.of("Ba\u0000o ca\u0301o\uFEFF\tmo\u031B\u0301i\uD800")));
        assertThat(texts(read("nasty", report))).contains("Bao cáo mới");
    }

    @Test
    void headingsAndPartsOfTheHeadHaveNamedStyles() throws IOException {
        XWPFDocument file = read("nga-son", NgaSonReport.document());
        assertThat(file.getParagraphs())
                .anySatisfy(text -> {
                    assertThat(text.getText()).startsWith("I. BỐI CẢNH");
                    assertThat(text.getStyle()).isEqualTo("Heading1");
                })
                .anySatisfy(text -> {
                    assertThat(text.getText()).isEqualTo("BÁO CÁO");
                    assertThat(text.getStyle()).isEqualTo("TenLoai");
                });
        assertThat(file.getStyles()
                        .getStyle("Heading1")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isZero();
        assertThat(file.getParagraphs())
                .allSatisfy(text -> assertThat(
                                text.getStyle() == null || file.getStyles().styleExist(text.getStyle()))
                        .as(text.getStyle())
                        .isTrue());
    }

    @Test
    void theNameOfTheNationHasRoomInEveryProfile() throws IOException {
        PrintProfile narrow = new PrintProfile(new PrintProfile.Margins(25, 25, 35, 20), 14, 1.1, 10, 6, 2, 12);
        XWPFDocument file =
                new XWPFDocument(new ByteArrayInputStream(OfficialDocx.render(NgaSonReport.document(), narrow)));
        int twips = file.getTables().get(0).getRow(0).getCell(1).getWidth();
        assertThat(twips / 20.0).isGreaterThan(TextWidth.bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13) + 8);
    }

    @Test
    void onlyADraftSaysThatItIsOneOnEveryPage() throws IOException {
        OfficialDocument report = NgaSonReport.document();
        assertThat(headers(read("draft", DocumentFixture.draft(report))))
                .hasSize(2)
                .allSatisfy(header -> assertThat(header).contains("string=\"DỰ THẢO\""));
        assertThat(headers(read("final", report)))
                .singleElement()
                .satisfies(header -> assertThat(header).contains("PAGE").doesNotContain("DỰ THẢO"));
    }

    @Test
    void equalDocumentsAreEqualFilesWheneverTheyAreMade() throws InterruptedException {
        OfficialDocument report = LongReport.document();
        byte[] first = OfficialDocx.render(report, PrintProfile.DECREE_30);
        // An archive counts time in steps of two seconds.
        Thread.sleep(2100);
        assertThat(OfficialDocx.render(report, PrintProfile.DECREE_30)).isEqualTo(first);
    }

    private static List<String> headers(XWPFDocument file) {
        return file.getHeaderList().stream()
                .map(header -> header._getHdrFtr().xmlText())
                .toList();
    }

    private static List<String> texts(XWPFDocument file) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : file.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> texts.addAll(cell.getParagraphs().stream()
                                        .map(XWPFParagraph::getText)
                                        .toList())));
            }
        }
        return texts;
    }

    private static List<CTSectPr> sections(XWPFDocument file) {
        List<CTSectPr> inside = file.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr())
                .map(CTPPr::getSectPr)
                .toList();
        List<CTSectPr> all = new ArrayList<>(inside);
        all.add(file.getDocument().getBody().getSectPr());
        return all;
    }

    private static XWPFDocument read(String name, OfficialDocument document) throws IOException {
        byte[] docx = OfficialDocx.render(document, PrintProfile.DECREE_30);
        Files.write(Path.of("target", name + ".docx"), docx);
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
