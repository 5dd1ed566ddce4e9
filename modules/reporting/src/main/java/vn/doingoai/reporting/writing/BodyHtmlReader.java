package vn.doingoai.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.FootnoteRun;
import vn.doingoai.reporting.body.HintRun;
import vn.doingoai.reporting.body.ListItem;
import vn.doingoai.reporting.body.Paragraph;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.Table;
import vn.doingoai.reporting.body.TextRun;

/** Reads the limited HTML of {@link BodyHtml}. Other elements give their text alone; script and style give nothing. */
final class BodyHtmlReader {

    private BodyHtmlReader() {}

    /** The body, cleaned by the same rules as everything that comes in. */
    static Body read(String html) {
        Element root = Jsoup.parseBodyFragment(html).body();
        root.select("script, style").remove();
        List<Block> blocks = new ArrayList<>();
        root.children().forEach(child -> addBlocks(child, 0, blocks));
        if (root.childrenSize() == 0 && root.hasText()) {
            addParagraph(root, blocks);
        }
        return Body.fromJson(new Body(blocks).toJson());
    }

    private static void addBlocks(Element element, int level, List<Block> blocks) {
        switch (element.normalName()) {
            case "ul", "ol" -> element.children().forEach(item -> addItem(item, level + 1, blocks));
            case "table" -> addTable(element, blocks);
            default -> addParagraph(element, blocks);
        }
    }

    private static void addItem(Element item, int level, List<Block> blocks) {
        List<Element> inner = item.select("> ul, > ol");
        inner.forEach(Node::remove);
        List<Run> runs = runs(item);
        if (!runs.isEmpty()) {
            blocks.add(new ListItem(Math.min(level, 2), runs, passage(item)));
        }
        inner.forEach(list -> addBlocks(list, level, blocks));
    }

    private static void addParagraph(Element element, List<Block> blocks) {
        List<Run> runs = runs(element);
        if (!runs.isEmpty()) {
            blocks.add(new Paragraph(runs, passage(element)));
        }
    }

    private static void addTable(Element table, List<Block> blocks) {
        List<List<Table.Cell>> rows = table.select("tr").stream()
                .map(row -> row.children().stream()
                        .map(cell -> new Table.Cell(runs(cell)))
                        .toList())
                .toList();
        try {
            blocks.add(new Table(rows, !table.select("th").isEmpty(), passage(table)));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("body", "body-table");
        }
    }

    private static @Nullable UUID passage(Element element) {
        String passage = element.attr(BodyHtml.PASSAGE);
        try {
            return passage.isEmpty() ? null : UUID.fromString(passage);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("body", "body-bad-passage", passage);
        }
    }

    private static List<Run> runs(Element element) {
        List<Run> runs = new ArrayList<>();
        element.childNodes().forEach(node -> addRuns(node, false, false, runs));
        return runs;
    }

    private static void addRuns(Node node, boolean bold, boolean italic, List<Run> runs) {
        if (node instanceof TextNode text) {
            String clean = CleanText.clean(text.text());
            if (!clean.isEmpty()) {
                runs.add(new TextRun(text.text(), bold, italic));
            }
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "small" -> runs.add(new FootnoteRun(element.text()));
                case "var" -> runs.add(new HintRun(element.text()));
                case "data" -> runs.add(figure(element));
                default -> {
                    boolean strong = bold || element.is("strong, b");
                    boolean slanted = italic || element.is("em, i");
                    element.childNodes().forEach(child -> addRuns(child, strong, slanted, runs));
                }
            }
        }
    }

    private static FigureRun figure(Element element) {
        try {
            String pattern = element.text();
            return new FigureRun(
                    FigureKey.parse(element.attr("value")), pattern.isEmpty() ? null : pattern, nil(element));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("body", "body-figure", element.attr("value"));
        }
    }

    private static @Nullable String nil(Element element) {
        return element.hasAttr("data-nil") ? element.attr("data-nil") : null;
    }
}
