package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.LongReport;
import vn.doingoai.documents.NgaSonReport;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;

/** A real report, line by line. Leaves what it printed in {@code target} to be looked at. */
class NgaSonTest {

    private final OfficialDocument report = NgaSonReport.document();

    @Test
    void everyLineOfTheSourceIsPrintedInItsOrder() throws IOException {
        assertThat(PrintedPdf.read(printed(report, "nga-son.pdf")).text()).containsSubsequence(NgaSonReport.lines());
    }

    @Test
    void aDraftHasTheSameTextAndRoomForNumberAndDate() throws IOException {
        String text = PrintedPdf.read(printed(DocumentFixture.draft(report), "draft.pdf"))
                .text();
        assertThat(text)
                .containsSubsequence(NgaSonReport.lines())
                .containsSubsequence("Số: /BC-UBND", "Nga Sơn, ngày tháng năm 2019")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void pagesAreCountedWithoutPrinting() throws IOException {
        byte[] pdf = printed(LongReport.document(), "long.pdf");
        assertThat(OfficialPdf.pageCount(LongReport.document(), PrintProfile.DECREE_30))
                .isEqualTo(PrintedPdf.read(pdf).pages().size());
    }

    @Test
    void manyThreadsPrintTheSameFile() {
        byte[] expected = OfficialPdf.render(report, PrintProfile.DECREE_30);
        assertThat(IntStream.range(0, 200).parallel().filter(i -> {
                    OfficialDocument printed = i % 2 == 0 ? report : LongReport.document();
                    byte[] pdf = OfficialPdf.render(printed, PrintProfile.DECREE_30);
                    return i % 2 == 0 && !Arrays.equals(pdf, expected);
                }))
                .isEmpty();
    }

    private static byte[] printed(OfficialDocument document, String file) throws IOException {
        byte[] pdf = OfficialPdf.render(document, PrintProfile.DECREE_30);
        Files.write(Path.of("target", file), pdf);
        return pdf;
    }
}
