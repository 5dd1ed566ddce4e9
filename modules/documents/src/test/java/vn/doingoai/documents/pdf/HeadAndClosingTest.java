package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.TextRun;

/** What stands above and below the content, for other bodies than the usual one. */
class HeadAndClosingTest {

    private static final List<Block> TEXT = List.of(Paragraph.of("Sở Ngoại vụ báo cáo./."));

    private static PrintedPage print(OfficialDocument document) {
        return PrintedPdf.read(OfficialPdf.render(document, PrintProfile.DECREE_30))
                .last();
    }

    private static PrintedPage headed(Letterhead letterhead) {
        return print(DocumentFixture.issuedBy(DocumentFixture.report(TEXT), letterhead));
    }

    @Test
    void theParentBodyIsUprightAndTheIssuingBodyBold() {
        PrintedPage page = headed(new Letterhead(List.of("UBND TỈNH GIA LAI"), List.of("SỞ NGOẠI VỤ")));
        assertThat(page.find("UBND TỈNH GIA LAI").font()).doesNotContain("Bold");
        assertThat(page.find("SỞ NGOẠI VỤ").font()).contains("Bold");
    }

    @Test
    void longNamesOfBodiesStayInTheirColumn() {
        PrintedPage page = headed(new Letterhead(
                List.of("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"),
                List.of("BAN QUẢN LÝ KHU KINH TẾ DUNG QUẤT VÀ CÁC KHU CÔNG NGHIỆP")));
        float column = page.find("CỘNG HÒA").left();
        assertThat(page.find("QUẢNG NGÃI").right()).isLessThan(column);
        assertThat(page.find("DUNG QUẤT").right()).isLessThan(column);
        assertThat(page.find("CÔNG NGHIỆP").right()).isLessThan(column);
        assertThat(page.find("Số: 15").baseline())
                .isGreaterThan(page.find("CÔNG NGHIỆP").baseline() + 12);
    }

    @Test
    void oneAddresseeFollowsOnTheLineAndSeveralAreListed() {
        OfficialDocument report = DocumentFixture.report(TEXT);
        assertThat(print(DocumentFixture.to(report, "Sở Ngoại vụ tỉnh Thanh Hóa"))
                        .text())
                .contains("Kính gửi: Sở Ngoại vụ tỉnh Thanh Hóa");
        assertThat(print(DocumentFixture.to(report, "Tỉnh ủy", "Ủy ban nhân dân tỉnh"))
                        .text()
                        .lines())
                .containsSubsequence("Kính gửi:", "- Tỉnh ủy;", "- Ủy ban nhân dân tỉnh.");
    }

    @Test
    void aListOfAddresseesLongerThanThePageRunsOn() {
        String[] names = IntStream.rangeClosed(1, 70)
                .mapToObj(i -> "Ủy ban nhân dân xã số " + i + "z")
                .toArray(String[]::new);
        byte[] pdf =
                OfficialPdf.render(DocumentFixture.to(DocumentFixture.report(TEXT), names), PrintProfile.DECREE_30);
        PrintedPdf printed = PrintedPdf.read(pdf);
        assertThat(printed.text()).contains("số 69z; - Ủy ban nhân dân xã số 70z. Sở Ngoại vụ báo cáo./.");
        assertThat(printed.pages())
                .allSatisfy(page -> assertThat(page.shown())
                        .allSatisfy(line -> assertThat(line.baseline()).isLessThan(Sheet.mm(277))));
    }

    @Test
    void recipientsGetTheirMarksOnce() {
        assertThat(print(DocumentFixture.report(TEXT)).text().lines())
                .containsSubsequence(
                        "Nơi nhận:", "- Sở Ngoại vụ (BC);", "- CT, các PCT UBND huyện;", "- Lưu: VT.", "KT. CHỦ TỊCH");
    }

    @Test
    void textRunsInAfterABoldHeading() {
        Heading heading =
                new Heading("3.", "Công tác quản lý hội nghị, hội thảo", ":", 2, List.of(TextRun.of("không")));
        PrintedPage page = print(DocumentFixture.report(List.of(heading)));
        assertThat(page.text().lines()).contains("3. Công tác quản lý hội nghị, hội thảo: không");
        assertThat(page.find("3. Công tác").font()).contains("Bold");
    }

    @Test
    void whatTheFontLacksIsShownAsAQuestionMark() {
        byte[] pdf = OfficialPdf.render(
                DocumentFixture.report(List.of(Paragraph.of("Đoàn \u0EA5\u0EB2\u0EA7 (Lào) \uD83D\uDE00."))),
                PrintProfile.DECREE_30);
        assertThat(PrintedPdf.read(pdf).text()).contains("Đoàn ??? (Lào) ?.");
        assertThat(VeraPdf.problems(pdf)).isEmpty();
    }
}
