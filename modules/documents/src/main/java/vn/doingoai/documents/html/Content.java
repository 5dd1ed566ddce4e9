package vn.doingoai.documents.html;

import java.util.List;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Table;

/** The content (ô 6). Listed statements that follow each other are one list; their printed dashes stay text. */
final class Content {

    private static final int DEEPEST = 6;

    private final Markup out;
    private final Notes notes;
    private int depth;

    Content(Markup out, Notes notes) {
        this.out = out;
        this.notes = notes;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof ListItem item) {
                item(item);
            } else {
                closeLists(0);
                write(block);
            }
        }
        closeLists(0);
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            out.open("p");
            notes.write(paragraph.runs());
            out.close();
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    /** The title of the document is the heading of the first level. */
    private void heading(Heading heading) {
        String element = "h" + Math.min(heading.level() + 1, DEEPEST);
        boolean runsIn = !heading.runIn().isEmpty();
        if (runsIn) {
            out.open("div", "class", "run-in");
        }
        out.open(element).text(heading.text()).close();
        if (runsIn) {
            out.text(" ").open("p");
            notes.write(heading.runIn());
            out.close().close();
        }
    }

    private void item(ListItem item) {
        closeLists(item.level());
        if (depth == item.level()) {
            out.close();
        }
        while (depth < item.level()) {
            out.open("ul");
            depth++;
            if (depth < item.level()) {
                out.open("li");
            }
        }
        out.open("li").text(item.mark());
        notes.write(item.runs());
    }

    /** Closes what is deeper than a level; an open list has an open item. */
    private void closeLists(int level) {
        while (depth > level) {
            out.close().close();
            depth--;
        }
    }

    private void table(Table table) {
        out.open("div", "class", "wide", "tabindex", "0").open("table");
        if (!table.header().isEmpty()) {
            out.open("thead");
            table.header().forEach(row -> row(row, table.columns(), true));
            out.close();
        }
        out.open("tbody");
        table.rows().forEach(row -> row(row, table.columns(), false));
        out.close().close().close();
    }

    private void row(Table.Row row, int columns, boolean header) {
        out.open("tr");
        for (int i = 0; i < columns; i++) {
            if (header) {
                out.open("th", "scope", "col");
            } else {
                out.open("td");
            }
            if (i < row.cells().size()) {
                notes.write(row.cells().get(i).runs());
            }
            out.close();
        }
        out.close();
    }
}
