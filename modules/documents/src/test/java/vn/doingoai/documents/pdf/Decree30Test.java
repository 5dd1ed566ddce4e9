package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.LongReport;
import vn.doingoai.documents.NgaSonReport;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;

/** The acceptance checks of an official report, on finished files: measures in millimetres, text as extracted. */
class Decree30Test {

    private static final String SENTENCE =
            "Công tác đối ngoại của huyện được triển khai đúng quy định; quan hệ với các "
                    + "địa phương của nước bạn tiếp tục được củng cố và ngày càng phát triển.";

    private final byte[] pdf = print(LongReport.document());
    private final PrintedPdf printed = PrintedPdf.read(pdf);

    private static byte[] print(OfficialDocument document) {
        return OfficialPdf.render(document, PrintProfile.DECREE_30);
    }

    private static double mm(double points) {
        return points * 25.4 / 72;
    }

    @Test
    void pagesAreA4() {
        assertThat(printed.pages()).isNotEmpty().allSatisfy(page -> {
            assertThat(mm(page.size().getWidth())).isCloseTo(210, within(0.5));
            assertThat(mm(page.size().getHeight())).isCloseTo(297, within(0.5));
        });
    }

    @Test
    void textKeepsWithinTheMargins() {
        for (PrintedPage page : printed.pages()) {
            Stream<PrintedPdf.Shown> text = page.shown().stream().filter(line -> mm(line.baseline()) > 18);
            assertThat(text).isNotEmpty().allSatisfy(line -> {
                assertThat(mm(line.left())).isGreaterThanOrEqualTo(29.9);
                assertThat(mm(line.right())).isLessThanOrEqualTo(195.1);
                assertThat(mm(line.baseline())).isBetween(20.0, 277.0);
            });
        }
        assertThat(printed.pages().get(1).shown())
                .anySatisfy(line -> assertThat(mm(line.right())).isCloseTo(195, within(0.2)));
    }

    @Test
    void everyFontIsEmbeddedAndTextIsNfc() {
        assertThat(printed.fonts())
                .isNotEmpty()
                .allSatisfy((name, embedded) -> assertThat(embedded).as(name).isTrue());
        String text = printed.text();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).contains("Kết quả công tác đối ngoại năm 2019, Kế hoạch hoạt động đối ngoại năm 2020.");
    }

    @Test
    void theNameOfTheNationStandsOnOneLine() {
        PrintedPage first = printed.pages().get(0);
        assertThat(first.text().lines()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(first.find("CỘNG HÒA").size()).isBetween(12f, 13f);
    }

    @Test
    void threeRulesAreDrawnInTheirLengths() {
        List<Strokes.Stroke> rules = Strokes.of(pdf, 1).subList(0, 3);
        PrintedPage first = printed.pages().get(0);
        assertThat(share(rules.get(0), first.find("HUYỆN NGA SƠN"))).isBetween(0.33, 0.5);
        assertThat(share(rules.get(1), first.find("Độc lập"))).isCloseTo(1, within(0.01));
        assertThat(share(rules.get(2), first.find("Kế hoạch hoạt động"))).isBetween(0.33, 0.5);
        assertThat(rules).allSatisfy(rule -> assertThat(rule.thickness()).isBetween(0.5f, 0.75f));
    }

    private static double share(Strokes.Stroke rule, PrintedPdf.Shown line) {
        assertThat(rule.top()).as("just under " + line.text()).isBetween(line.baseline() + 2, line.baseline() + 9);
        double ruleCentre = (rule.left() + rule.right()) / 2;
        assertThat(ruleCentre).isCloseTo((line.left() + line.right()) / 2, within(0.6));
        return rule.length() / (line.right() - line.left());
    }

    @Test
    void pagesAreNumberedFromTheSecondInTheTopMargin() {
        assertThat(printed.pages().get(0).text()).startsWith("ỦY BAN NHÂN DÂN");
        PrintedPdf.Shown number = printed.pages().get(1).shown().get(0);
        assertThat(number.text().strip()).isEqualTo("2");
        assertThat(number.size()).isBetween(13f, 14f);
        assertThat(mm(number.baseline())).isBetween(10.0, 18.0);
        assertThat(mm(number.left() + number.right()) / 2).isCloseTo(30 + 165 / 2.0, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27})
    void theSignatureIsNeverSplitAndNeverAlone(int paragraphs) {
        List<Block> blocks = IntStream.range(0, paragraphs)
                .<Block>mapToObj(i -> Paragraph.of(i % 3 == 0 ? "Một dòng." : SENTENCE))
                .toList();
        PrintedPage last =
                PrintedPdf.read(print(DocumentFixture.report(blocks))).last();
        List<PrintedPdf.Shown> text =
                last.shown().stream().filter(line -> mm(line.baseline()) > 18).toList();
        int recipients = IntStream.range(0, text.size())
                .filter(i -> text.get(i).text().startsWith("Nơi nhận:"))
                .findFirst()
                .orElseThrow();
        assertThat(recipients).as("lines of text above").isGreaterThanOrEqualTo(2);
        assertThat(last.text()).contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Mai Đình Hiếu", "- Lưu: VT.");
        double title = last.find("KT. CHỦ TỊCH").baseline();
        assertThat(text.get(recipients).baseline()).isCloseTo((float) title, within(3f));
        assertThat(mm(last.find("Mai Đình").baseline() - title)).isBetween(30.0, 50.0);
    }

    @Test
    void headerRowsRepeatOnEveryPageOfATable() {
        PrintedPdf table = PrintedPdf.read(print(DocumentFixture.report(List.of(LongReport.table(90)))));
        assertThat(table.pages().size()).isGreaterThan(3);
        assertThat(table.pages().stream().filter(page -> page.text().contains("1.234,5")))
                .allSatisfy(page -> assertThat(page.text()).containsOnlyOnce(LongReport.HEADER));
    }

    @Test
    void aDuplicatedLabelIsPrintedTwice() {
        List<Block> blocks = List.of(
                Heading.alone("8.", "Công tác Lãnh sự, bảo hộ công dân", ":", 2),
                Paragraph.of(SENTENCE),
                Heading.alone("8.", "Công tác quản lý biên giới", "", 2),
                Paragraph.of(SENTENCE));
        assertThat(PrintedPdf.read(print(DocumentFixture.report(blocks))).text())
                .contains("8. Công tác Lãnh sự, bảo hộ công dân: Công tác", "8. Công tác quản lý biên giới Công tác");
    }

    @Test
    void theTextEndsInItsClosingMark() {
        String text = PrintedPdf.read(print(NgaSonReport.document())).text();
        assertThat(text).contains("huyện Nga Sơn./. Nơi nhận:");
    }

    @Test
    void equalDocumentsAreEqualFilesAndOthersHaveOtherIdentifiers() {
        assertThat(pdf).isEqualTo(print(LongReport.document()));
        String one = identifier(print(DocumentFixture.report(List.of(Paragraph.of("Một.")))));
        String two = identifier(print(DocumentFixture.report(List.of(Paragraph.of("Hai.")))));
        assertThat(one).hasSize(32).isNotEqualTo(two);
    }

    private static String identifier(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf("/ID [<") + 6;
        return text.substring(start, text.indexOf('>', start));
    }
}
