package vn.doingoai.reporting.writing;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.FootnoteRun;
import vn.doingoai.reporting.body.HintRun;
import vn.doingoai.reporting.body.ListItem;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.Table;
import vn.doingoai.reporting.body.TextRun;

/**
 * A section's text as the limited HTML of the HTTP interface: p, ul and li (one list inside another for the second
 * level), table, strong, em, {@code small} for a footnote, {@code data} for a figure and {@code var} for an open place. A block that was taken from
 * a unit says so with {@code data-passage}.
 */
public final class BodyHtml {

    static final String PASSAGE = "data-passage";

    private BodyHtml() {}

    /** The HTML. */
    public static String of(Body body) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element root = page.body();
        for (Block block : body.blocks()) {
            if (block instanceof ListItem item) {
                addRuns(marked(listIn(root, item.level()).appendElement("li"), block), item.runs());
            } else if (block instanceof Table table) {
                addTable(marked(root.appendElement("table"), block), table);
            } else {
                addRuns(marked(root.appendElement("p"), block), block.runs());
            }
        }
        return root.html();
    }

    private static Element marked(Element element, Block block) {
        UUID passage = block.passage();
        return passage == null ? element : element.attr(PASSAGE, passage.toString());
    }

    /** The list that the next item of this level belongs to: the one that ends the text, or a new one. */
    private static Element listIn(Element root, int level) {
        Element parent = root;
        for (int depth = 1; depth <= level; depth++) {
            Element last = parent.lastElementChild();
            parent = last != null && last.nameIs("ul") ? last : parent.appendElement("ul");
            if (depth < level) {
                Element item = parent.lastElementChild();
                parent = item == null ? parent.appendElement("li") : item;
            }
        }
        return parent;
    }

    private static void addTable(Element element, Table table) {
        for (List<Table.Cell> row : table.rows()) {
            Element line = element.appendElement("tr");
            boolean heading = table.header() && element.childrenSize() == 1;
            row.forEach(cell -> addRuns(line.appendElement(heading ? "th" : "td"), cell.runs()));
        }
    }

    private static void addRuns(Element parent, List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof TextRun text) {
                Element inner = text.bold() ? parent.appendElement("strong") : parent;
                (text.italic() ? inner.appendElement("em") : inner).appendText(text.text());
            } else if (run instanceof FootnoteRun note) {
                parent.appendElement("small").appendText(note.text());
            } else if (run instanceof FigureRun figure) {
                addFigure(parent.appendElement("data"), figure);
            } else if (run instanceof HintRun hint) {
                parent.appendElement("var").appendText(hint.name());
            }
        }
    }

    private static void addFigure(Element element, FigureRun figure) {
        element.attr("value", figure.figure().toString());
        String nil = figure.nil();
        if (nil != null) {
            element.attr("data-nil", nil);
        }
        String pattern = figure.pattern();
        if (pattern != null) {
            element.appendText(pattern);
        }
    }
}
