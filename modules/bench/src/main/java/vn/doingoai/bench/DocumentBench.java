package vn.doingoai.bench;

import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.docx.OfficialDocx;
import vn.doingoai.documents.html.OfficialHtml;
import vn.doingoai.documents.pdf.OfficialPdf;

/** A report of 20 pages with an annex, beside JasperReports with the same content, and as the other files. */
final class DocumentBench {
    private static final int TEXT_PAGES = 11;
    private static final int ANNEX_ROWS = 62;

    private final Printout out;
    private final int documents;

    DocumentBench(Printout out, boolean quick) {
        this.out = out;
        this.documents = quick ? 20 : 200;
    }

    void run() throws Exception {
        OfficialDocument report = SampleReport.withAnnex(TEXT_PAGES, ANNEX_ROWS);
        JasperPdf jasper = new JasperPdf(report);
        Meter ours = Meter.of(documents, () -> OfficialPdf.render(report, PrintProfile.DECREE_30));
        Meter theirs = Meter.of(documents, jasper::render);
        out.heading("PDF of a report of " + TEXT_PAGES + " pages with form 01.A of " + ANNEX_ROWS + " rows, warm, "
                + documents + " times (aim: at most half of JasperReports)");
        print(ours, OfficialPdf.render(report, PrintProfile.DECREE_30));
        out.line("JasperReports, " + jasper.pages() + " pages:");
        print(theirs, jasper.render());
        out.figure("portal : JasperReports, CPU", "%.2f", ratio(ours.cpu(), theirs.cpu()));
        out.figure("portal : JasperReports, allocated", "%.2f", ours.megabytes() / theirs.megabytes());

        out.heading("The same report as DOCX, warm, " + documents + " times");
        print(
                Meter.of(documents, () -> OfficialDocx.render(report, PrintProfile.DECREE_30)),
                OfficialDocx.render(report, PrintProfile.DECREE_30));
        out.heading("The same report as a web page, warm, " + documents + " times");
        Meter.of(documents, () -> OfficialHtml.render(report, OfficialHtml.STYLE_SHEET))
                .print(out);
    }

    private static double ratio(Latencies ours, Latencies theirs) {
        return ours.percentile(0.5) / theirs.percentile(0.5);
    }

    private void print(Meter meter, byte[] file) {
        meter.print(out);
        out.figure("size of the file", "%.0f kB", file.length / 1e3);
    }
}
