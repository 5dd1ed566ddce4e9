package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;

/** A công văn: no type above the content, but "V/v" under the number, and enclosures behind the signature. */
class DispatchTest {

    private static final List<Block> LONG = IntStream.rangeClosed(1, 50)
            .mapToObj(number -> (Block) Paragraph.of("Nội dung đề cương số " + number + "."))
            .toList();

    @Test
    void theAbstractStandsUprightUnderTheNumberInItsColumn() {
        PrintedPage page = printed(DocumentFixture.dispatch()).pages().get(0);
        PrintedPdf.Shown regarding = page.find("V/v báo cáo");
        assertThat(regarding.font()).doesNotContain("Bold");
        assertThat(regarding.size()).isEqualTo(13);
        assertThat(regarding.baseline())
                .isGreaterThan(page.find("Số: 1705/UBND-NC").baseline());
        assertThat(regarding.right()).isLessThan(page.find("CỘNG HÒA").left());
    }

    @Test
    void theContentFollowsTheAddresseesWithoutATitle() {
        assertThat(printed(DocumentFixture.dispatch()).text())
                .contains("2020 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Quảng Bình, ngày 09"
                        + " tháng 9 năm 2019 Kính gửi: - Các sở, ban, ngành, đơn vị cấp tỉnh; - Ủy ban nhân dân các"
                        + " huyện, thị xã, thành phố. Ủy ban nhân dân tỉnh yêu cầu: 1. Các đơn vị");
    }

    @Test
    void eachEnclosureBeginsOnAPageOfItsOwnAndCountsFromOne() throws IOException {
        OfficialDocument letter =
                DocumentFixture.dispatch(DocumentFixture.outline(LONG), DocumentFixture.outline(LONG));
        byte[] pdf = OfficialPdf.render(letter, PrintProfile.DECREE_30);
        Files.write(Path.of("target", "dispatch.pdf"), pdf);
        List<PrintedPage> pages = PrintedPdf.read(pdf).pages();
        assertThat(pages).hasSize(5);
        assertThat(OfficialPdf.pageCount(letter, PrintProfile.DECREE_30)).isEqualTo(1);
        assertThat(pages.get(1).text()).startsWith("ĐỀ CƯƠNG");
        assertThat(pages.get(2).text()).startsWith("2");
        assertThat(pages.get(3).text()).startsWith("ĐỀ CƯƠNG");
        assertThat(pages.get(4).text()).startsWith("2");
        assertThat(pages.get(1).find("(Kèm theo Công văn").font()).contains("Italic");
    }

    @Test
    void aDispatchWithEnclosuresIsPdfA2b() {
        OfficialDocument letter = DocumentFixture.dispatch(DocumentFixture.outline(LONG));
        assertThat(VeraPdf.problems(OfficialPdf.render(letter, PrintProfile.DECREE_30)))
                .isEmpty();
    }

    private static PrintedPdf printed(OfficialDocument document) {
        return PrintedPdf.read(OfficialPdf.render(document, PrintProfile.DECREE_30));
    }
}
