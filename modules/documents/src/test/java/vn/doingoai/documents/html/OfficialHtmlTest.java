package vn.doingoai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.LongReport;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.TextRun;
import vn.doingoai.documents.forms.FormFixture;

/** The web page has the structure that the paper only shows. Leaves its files in {@code target}. */
class OfficialHtmlTest {

    private static String html(Block... blocks) {
        return OfficialHtml.render(DocumentFixture.report(List.of(blocks)), "official.css");
    }

    @Test
    void theTitleAndTheHeadingsAreHeadingsInTheirLevels() {
        assertThat(html(
                        Heading.alone("I.", "KẾT QUẢ", "", 1),
                        Heading.alone("1.", "Công tác", ":", 2),
                        new Heading("a)", "Đoàn ra", ":", 3, List.of(TextRun.of("Không.")))))
                .containsSubsequence(
                        "<h1 class=\"title\">BÁO CÁO<br/>",
                        "<h2>I. KẾT QUẢ</h2>",
                        "<h3>1. Công tác:</h3>",
                        "<div class=\"run-in\"><h4>a) Đoàn ra:</h4> <p>Không.</p></div>");
    }

    @Test
    void listedStatementsAreListsInLists() {
        assertThat(html(
                        ListItem.of(1, "một"),
                        ListItem.of(2, "hai"),
                        ListItem.of(1, "ba"),
                        Paragraph.of("Hết."),
                        ListItem.of(2, "bốn")))
                .contains("<ul><li>- một<ul><li>+ hai</li></ul></li><li>- ba</li></ul><p>Hết.</p>"
                        + "<ul><li><ul><li>+ bốn</li></ul></li></ul>");
    }

    @Test
    void headersOfTablesSayWhatTheyHead() {
        assertThat(html(new Table(List.of(Table.Row.of("TT", "Tên")), List.of(Table.Row.of("1")), List.of())))
                .contains(
                        "<thead><tr><th scope=\"col\">TT</th><th scope=\"col\">Tên</th></tr></thead>",
                        "<tbody><tr><td>1</td><td></td></tr></tbody>");
    }

    @Test
    void footnotesAndTheirNumbersAreLinkedBothWays() {
        assertThat(html(new Paragraph(List.of(TextRun.of("Quy chế"), new FootnoteRun("Quyết định 272-QĐ/TW.")))))
                .containsSubsequence(
                        "Quy chế<sup><a href=\"#note-1\" id=\"ref-1\" role=\"doc-noteref\">1</a></sup>",
                        "<p id=\"note-1\" role=\"doc-footnote\"><a href=\"#ref-1\">1</a> Quyết định 272-QĐ/TW.</p>");
    }

    @Test
    void noTextBecomesMarkup() {
        String nasty = "</p><script>alert(1)</script><img src=x onerror=\"y\">&amp;\u0000\uFFFF";
        String html = html(
                Heading.alone(null, nasty, "", 1),
                new Paragraph(List.of(TextRun.of(nasty), new FootnoteRun(nasty))),
                new Table(List.of(), List.of(Table.Row.of(nasty)), List.of()));
        assertThat(html)
                .contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "\u0000", "\uFFFF")
                .doesNotContain("style=");
    }

    @Test
    void equalDocumentsAreEqualPages() throws IOException {
        OfficialDocument report = LongReport.document();
        assertThat(OfficialHtml.render(report, "official.css")).isEqualTo(OfficialHtml.render(report, "official.css"));
        OfficialDocument letter = DocumentFixture.draft(DocumentFixture.dispatch(
                DocumentFixture.outline(List.of(Paragraph.of("I. KẾT QUẢ"))),
                new FormEnclosure(FormFixture.outbound(2)),
                new FormEnclosure(FormFixture.conferences())));
        Files.writeString(Path.of("target", "long.html"), OfficialHtml.render(report, "official.css"));
        Files.writeString(Path.of("target", "letter.html"), OfficialHtml.render(letter, "official.css"));
    }
}
