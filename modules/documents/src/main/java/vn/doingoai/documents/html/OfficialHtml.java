package vn.doingoai.documents.html;

import java.util.List;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Regarding;
import vn.doingoai.documents.TextEnclosure;
import vn.doingoai.documents.Title;

/**
 * Writes official documents with their enclosures as a web page of their own, to be read on a screen or by a screen
 * reader. It holds no script and no style: serve it with {@link #POLICY}. Equal input gives equal text.
 */
public final class OfficialHtml {

    /** The content security policy for these pages: nothing but the portal's own style sheet, shown in its own frames. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'self'";

    /** Where the style sheet lies, from the root of the application. */
    public static final String STYLE_SHEET = "/documents/official.css";

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final Markup out = new Markup();
    private final Notes notes = new Notes(out);

    private OfficialHtml() {}

    /**
     * Writes a document.
     *
     * @param styleSheet address of {@link #STYLE_SHEET} as the browser sees it
     * @return a whole page, in UTF-8 where it becomes bytes
     */
    public static String render(OfficialDocument document, String styleSheet) {
        OfficialHtml html = new OfficialHtml();
        html.page(document, styleSheet);
        return "<!DOCTYPE html>\n" + html.out.written();
    }

    private void page(OfficialDocument document, String styleSheet) {
        String language = document.metadata().language();
        out.open("html", "lang", language).open("head").empty("meta", "charset", "utf-8");
        out.open("title").text(document.metadata().title()).close();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("link", "rel", "stylesheet", "href", styleSheet).close();
        out.open("body").open("main", "class", document.draft() ? "draft" : "final");
        out.open("article");
        head(document);
        new Content(out, notes).write(document.blocks());
        closing(document);
        notes.writeNotes();
        out.close();
        document.enclosures().forEach(this::enclosure);
        out.close().close().close();
    }

    private void head(OfficialDocument document) {
        Letterhead letterhead = document.letterhead();
        out.open("div", "class", "head").open("div", "class", "issuer");
        letterhead.parentBody().forEach(line -> out.open("p").text(line).close());
        letterhead.issuingBody().forEach(line -> out.line("p", "body", line));
        out.close().open("div", "class", "code");
        out.line("p", "number", document.code().text());
        if (document.subject() instanceof Regarding regarding
                && !regarding.text().isBlank()) {
            out.line("h1", "regarding", regarding.printed());
        }
        out.close().open("div", "class", "nation").open("p").text(NATION).close();
        out.line("p", "motto", MOTTO).close();
        out.line("p", "date", document.dateline().text()).close();
        if (document.subject() instanceof Title title) {
            title("h1", title);
        }
        addressees(document);
    }

    private void title(String element, Title title) {
        out.open(element, "class", "title").text(title.type());
        title.subject().forEach(line -> out.empty("br").text(line));
        out.close();
    }

    private void addressees(OfficialDocument document) {
        List<String> names = document.addressees();
        if (names.size() == 1) {
            out.line("p", "addressee", "Kính gửi: " + names.get(0));
        } else if (!names.isEmpty()) {
            out.open("div", "class", "addressees").open("p").text("Kính gửi:").close();
            list(document.addresseeLines());
            out.close();
        }
    }

    private void closing(OfficialDocument document) {
        out.open("div", "class", "closing").open("div", "class", "recipients");
        if (!document.recipients().isEmpty()) {
            out.line("p", "to", "Nơi nhận:");
            list(document.recipientLines());
        }
        out.close().open("div", "class", "signature");
        document.signature().titles().forEach(line -> out.open("p").text(line).close());
        out.line("p", "name", document.signature().name()).close().close();
    }

    private void list(List<String> lines) {
        out.open("ul");
        lines.forEach(line -> out.open("li").text(line).close());
        out.close();
    }

    private void enclosure(Enclosure enclosure) {
        out.open("article", "class", enclosure instanceof FormEnclosure ? "landscape" : "enclosure");
        if (enclosure instanceof TextEnclosure text) {
            title("h2", text.title());
            out.line("p", "attachment", text.attachment());
            new Content(out, notes).write(text.blocks());
            notes.writeNotes();
        } else if (enclosure instanceof FormEnclosure form) {
            new Form(out, form.table()).write();
        }
        out.close();
    }
}
