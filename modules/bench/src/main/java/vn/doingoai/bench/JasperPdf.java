package vn.doingoai.bench;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.pdf.TextWidth;

/**
 * The same report printed by JasperReports, from the same values. It has less to do: no footnotes at the foot of a
 * page, no rows kept whole, no header of the table in the text repeated, no PDF/A.
 */
final class JasperPdf {
    private final OfficialDocument document;
    private final FormTable form;
    private final JasperReport text;
    private final JasperReport annex;

    JasperPdf(OfficialDocument document) throws JRException {
        this.document = document;
        form = ((FormEnclosure) document.enclosures().get(0)).table();
        Table table = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        text = JasperLayout.text(head(), widths(table));
        annex = JasperLayout.form(form.layout().columns());
    }

    /** As the portal's print has them. */
    private static List<Double> widths(Table table) {
        float[] widths = TextWidth.columns(table, 468, PrintProfile.DECREE_30.tableFontSize());
        return IntStream.range(0, widths.length)
                .mapToObj(i -> (double) widths[i])
                .toList();
    }

    byte[] render() throws JRException {
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(
                List.of(fill(text, JasperRows.of(document)), fill(annex, JasperRows.of(form)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    /** How many pages it takes. */
    int pages() throws JRException {
        return fill(text, JasperRows.of(document)).getPages().size()
                + fill(annex, JasperRows.of(form)).getPages().size();
    }

    private static JasperPrint fill(JasperReport report, List<Map<String, ?>> rows) throws JRException {
        return JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(rows));
    }

    private String[] head() {
        return new String[] {
            String.join(" ", document.letterhead().issuingBody()),
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            document.code().text(),
            document.dateline().text(),
            "BÁO CÁO",
            document.metadata().title(),
        };
    }
}
