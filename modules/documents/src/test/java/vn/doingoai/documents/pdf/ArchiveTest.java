package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.LongReport;
import vn.doingoai.documents.NgaSonReport;
import vn.doingoai.documents.PrintProfile;

/** Files are kept for decades: they must be valid PDF/A-2b by the reference validator. */
class ArchiveTest {

    @Test
    void aSignedReportIsPdfA2b() {
        assertThat(VeraPdf.problems(OfficialPdf.render(NgaSonReport.document(), PrintProfile.DECREE_30)))
                .isEmpty();
    }

    @Test
    void aDraftWithItsWatermarkIsPdfA2b() {
        byte[] draft = OfficialPdf.render(DocumentFixture.draft(NgaSonReport.document()), PrintProfile.DECREE_30);
        assertThat(VeraPdf.problems(draft)).isEmpty();
    }

    @Test
    void aLongReportWithFootnotesAndTablesIsPdfA2b() {
        assertThat(VeraPdf.problems(OfficialPdf.render(LongReport.document(), PrintProfile.DECREE_30)))
                .isEmpty();
    }

    @Test
    void theValidatorNoticesAFileThatNoLongerClaimsToBePdfA() {
        byte[] pdf = OfficialPdf.render(NgaSonReport.document(), PrintProfile.DECREE_30);
        String spoiled = new String(pdf, StandardCharsets.ISO_8859_1).replace("GTS_PDFA1", "GTS_PDFX1");
        assertThat(VeraPdf.problems(spoiled.getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
    }
}
