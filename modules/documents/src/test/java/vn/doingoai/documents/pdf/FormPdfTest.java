package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.forms.FormFixture;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;

class FormPdfTest {

    private static final Metadata METADATA =
            Metadata.vietnamese("Mẫu 01.A", "Sở Ngoại vụ", OffsetDateTime.parse("2020-01-06T08:00:00+07:00"));

    private static byte[] print(FormTable... forms) {
        return FormPdf.render(List.of(forms), METADATA);
    }

    @Test
    void formsArePdfA2b() {
        assertThat(VeraPdf.problems(print(FormFixture.outbound(20), FormFixture.conferences())))
                .isEmpty();
    }

    @Test
    void pagesAreLandscapeAndRepeatHeadingsAndNumbers() {
        PrintedPdf printed = PrintedPdf.read(print(FormFixture.outbound(40)));
        assertThat(printed.pages()).hasSizeGreaterThan(3);
        for (PrintedPage page : printed.pages()) {
            assertThat(page.size().getWidth()).isGreaterThan(page.size().getHeight());
            assertThat(PrintedPdf.folded(page.text())).contains("Loại đoàn", "(1) (2) (3) (4)");
        }
    }

    @Test
    void notesFollowTheTableAndBlanksToFillInAreKept() {
        PrintedPdf printed = PrintedPdf.read(print(FormFixture.outbound(1)));
        assertThat(printed.pages().get(0).text())
                .contains("(4): Ghi rõ số lượng thành viên tham gia")
                .contains("Báo cáo số        ngày");
    }

    @Test
    void everyFormCountsItsPagesFromOne() {
        PrintedPdf printed = PrintedPdf.read(print(FormFixture.conferences(), FormFixture.outbound(8)));
        assertThat(printed.pages().get(1).text().strip()).startsWith("SỞ VĂN HÓA");
        assertThat(printed.pages().get(2).text().strip()).startsWith("2");
    }

    @Test
    void aRowHigherThanAPageIsPrintedWhole() {
        String text = String.join(" ", Collections.nCopies(3000, "dài")) + " hết";
        FormRow row = new FormRow(Map.of("name", text));
        FormTable form = new FormTable(FormFixture.OUTBOUND, "", "", List.of(new FormPart(List.of(row, row), row)));
        assertThat(PrintedPdf.read(print(form)).text()).containsSubsequence("hết", "hết");
    }

    @Test
    void equalFormsGiveEqualBytes() {
        assertThat(print(FormFixture.outbound(5))).isEqualTo(print(FormFixture.outbound(5)));
    }
}
