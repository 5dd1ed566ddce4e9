package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.NgaSonReport;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;

class OfficialPdfTest {

    @Test
    void printsEveryLineOfTheNgaSonReportInItsOrder() throws IOException {
        byte[] pdf = OfficialPdf.render(NgaSonReport.document(), PrintProfile.DECREE_30);
        Files.write(Path.of("target", "nga-son.pdf"), pdf);
        Files.write(
                Path.of("target", "nga-son-draft.pdf"),
                OfficialPdf.render(DocumentFixture.draft(NgaSonReport.document()), PrintProfile.DECREE_30));
        assertThat(PrintedPdf.read(pdf).text()).containsSubsequence(NgaSonReport.lines());
    }

    @Test
    void equalDocumentsAreEqualFiles() {
        OfficialDocument report = NgaSonReport.document();
        assertThat(OfficialPdf.render(report, PrintProfile.DECREE_30))
                .isEqualTo(OfficialPdf.render(NgaSonReport.document(), PrintProfile.DECREE_30));
    }
}
