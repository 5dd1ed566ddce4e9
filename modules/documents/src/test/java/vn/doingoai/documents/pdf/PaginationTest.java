package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Table;

/** Where pages may end. */
class PaginationTest {

    private static final String SENTENCE =
            "Công tác đối ngoại của huyện được triển khai đúng quy định; quan hệ với các "
                    + "địa phương của nước bạn tiếp tục được củng cố và ngày càng phát triển sâu rộng, thiết thực, hiệu quả.";

    private static PrintedPdf print(List<Block> blocks) {
        return PrintedPdf.read(OfficialPdf.render(DocumentFixture.report(blocks), PrintProfile.DECREE_30));
    }

    private static List<String> lines(PrintedPage page) {
        return page.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 22, 23, 24, 25})
    void headingsNeverEndAPage(int lines) {
        List<Block> blocks = new ArrayList<>(
                Stream.generate(() -> Paragraph.of("Một dòng.")).limit(lines).toList());
        blocks.add(Heading.alone("II.", "KẾT QUẢ CÔNG TÁC", "", 1));
        blocks.add(Heading.alone("1.", "Công tác quản lý đoàn", "", 2));
        blocks.add(Paragraph.of(SENTENCE.repeat(2)));
        for (PrintedPage page : print(blocks).pages()) {
            List<String> printed = lines(page);
            assertThat(printed.get(printed.size() - 1)).doesNotStartWith("II.").doesNotStartWith("1.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void noLineOfAParagraphStandsAlone(int shift) {
        List<Block> blocks = new ArrayList<>(
                Stream.generate(() -> Paragraph.of("Một dòng.")).limit(shift).toList());
        for (int i = 0; i < 20; i++) {
            blocks.add(Paragraph.of("Đầu đoạn. " + SENTENCE.repeat(2) + " Hết đoạn."));
        }
        for (PrintedPage page : print(blocks).pages()) {
            List<String> printed = lines(page);
            int first = Character.isDigit(printed.get(0).charAt(0)) ? 1 : 0;
            assertThat(printed.get(first)).doesNotEndWith("Hết đoạn.");
            assertThat(printed.get(printed.size() - 1)).doesNotStartWith("Đầu đoạn.");
        }
    }

    @Test
    void aRowHigherThanAPageIsCutAndNothingOfItIsLost() {
        Table table = new Table(
                List.of(Table.Row.of("TT", "Nội dung")),
                List.of(Table.Row.of("1", SENTENCE.repeat(60) + " Hết."), Table.Row.of("2", "Hàng sau.")),
                List.of(1.0, 9.0));
        PrintedPdf printed = print(List.of(table, Paragraph.of("Kết thúc./.")));
        assertThat(printed.pages().size()).isGreaterThan(2);
        String text = printed.text().replace("TT Nội dung ", "");
        assertThat(text.split("Công tác đối ngoại của huyện", -1)).hasSize(61);
        assertThat(printed.text()).containsSubsequence("Hết.", "Hàng sau.", "Kết thúc./.");
    }

    @Test
    void dashesAndPlusesOpenListItems() {
        String text = print(List.of(ListItem.of(1, "Đoàn ra: 01 đoàn."), ListItem.of(2, "Trong đó: không.")))
                .text();
        assertThat(text).contains("- Đoàn ra: 01 đoàn. + Trong đó: không.");
    }

    @Test
    void aDocumentWithoutContentStillHasItsHeadAndSignature() {
        assertThat(print(List.of()).text()).containsSubsequence("BÁO CÁO", "Nơi nhận:", "Mai Đình Hiếu");
    }
}
