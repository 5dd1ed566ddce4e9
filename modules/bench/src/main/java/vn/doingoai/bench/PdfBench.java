package vn.doingoai.bench;

import java.time.OffsetDateTime;
import java.util.List;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.pdf.FormPdf;
import vn.doingoai.documents.pdf.OfficialPdf;

/** What a report of twelve pages and a form of a thousand rows cost to print, in this process, by one thread. */
final class PdfBench {
    private static final int FORM_ROWS = 1000;

    private final Printout out;
    private final int documents;

    PdfBench(Printout out, boolean quick) {
        this.out = out;
        this.documents = quick ? 40 : 400;
    }

    void run() throws Exception {
        OfficialDocument report = SampleReport.pages(12);
        Meter meter = Meter.of(documents, () -> OfficialPdf.render(report, PrintProfile.DECREE_30));
        out.heading("PDF of a report of 12 pages, warm, " + documents + " times (aim: at most 40 ms)");
        meter.print(out);
        size(OfficialPdf.render(report, PrintProfile.DECREE_30));

        FormTable form = SampleForm.rows(FORM_ROWS);
        Metadata metadata = Metadata.vietnamese(
                "Mẫu 01.A đo thử", "Huyện Đo Thử", OffsetDateTime.parse("2019-09-09T08:00:00+07:00"));
        int forms = documents / 4;
        Meter ofForm = Meter.of(forms, () -> FormPdf.render(List.of(form), metadata));
        out.heading("PDF of form 01.A of " + FORM_ROWS + " rows, warm, " + forms + " times (aim: at most 120 ms)");
        ofForm.print(out);
        size(FormPdf.render(List.of(form), metadata));
        new DocumentBench(out, documents < 400).run();
    }

    private void size(byte[] file) {
        out.figure("size of the file", "%.0f kB", file.length / 1e3);
    }
}
