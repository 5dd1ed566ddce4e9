package vn.doingoai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.docx.OfficialDocx;
import vn.doingoai.documents.html.OfficialHtml;
import vn.doingoai.documents.pdf.OfficialPdf;

/** Paper, text file and web page say the same in the same order. */
class SameContentTest {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" + "Độc lập - Tự do - Hạnh phúc";

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void allThreeSayTheSame(@ForAll("documents") OfficialDocument document) {
        // A header at the top of a page is a repeated one, or another table's that says the same: paper does not tell.
        List<String> headers = headers(document);
        Assume.that(headers.stream().distinct().count() == headers.size());
        check(document);
    }

    @Test
    void allThreeSayTheSameOfALongReport() {
        check(LongReport.document());
    }

    @Provide
    Arbitrary<OfficialDocument> documents() {
        return AnyDocument.documents();
    }

    private static void check(OfficialDocument document) {
        ReadBack pdf = ReadBack.ofPdf(OfficialPdf.render(document, PrintProfile.DECREE_30), headers(document));
        ReadBack html = ReadBack.ofHtml(OfficialHtml.render(document, "official.css"));
        ReadBack docx = ReadBack.ofDocx(OfficialDocx.render(document, PrintProfile.DECREE_30));
        assertThat(html.text()).isEqualTo(pdf.text());
        assertThat(html.notes()).isEqualTo(pdf.notes());
        assertThat(docx.notes()).isEqualTo(pdf.notes());
        String byColumn = issuer(document) + code(document) + NATION + date(document);
        String byRow = issuer(document) + NATION + code(document) + date(document);
        assertThat(afterHead(docx.text(), byRow)).isEqualTo(afterHead(pdf.text(), byColumn));
    }

    /** On paper the left column of the page head is read first; the text file has to have it row by row. */
    private static String afterHead(String text, String head) {
        assertThat(text).startsWith(ReadBack.packed(head));
        return text.substring(ReadBack.packed(head).length());
    }

    private static String issuer(OfficialDocument document) {
        return Stream.of(
                        document.letterhead().parentBody(),
                        document.letterhead().issuingBody())
                .flatMap(List::stream)
                .collect(Collectors.joining());
    }

    private static String code(OfficialDocument document) {
        return document.code().text() + (document.subject() instanceof Regarding regarding ? regarding.printed() : "");
    }

    private static String date(OfficialDocument document) {
        return document.dateline().text();
    }

    private static List<String> headers(OfficialDocument document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        document.enclosures().forEach(enclosure -> {
            if (enclosure instanceof TextEnclosure text) {
                blocks.addAll(text.blocks());
            }
        });
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).header())
                .map(rows -> rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.runs().stream())
                        .map(run -> ((TextRun) run).text())
                        .collect(Collectors.joining()))
                .map(ReadBack::packed)
                .toList();
    }
}
