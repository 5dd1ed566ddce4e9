package vn.doingoai.documents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.TextRun;

/** The content: every text by itself, and how the last one ends. */
final class ContentCheck {

    private static final String END = "./.";
    private static final int SHOWN = 60;

    private ContentCheck() {}

    static List<LayoutFinding> of(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of(LayoutFinding.of(LayoutProblem.CONTENT_MISSING));
        }
        List<LayoutFinding> findings = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading next) {
                heading = next.text();
            }
            int block = i;
            String above = heading;
            texts(blocks.get(i))
                    .flatMap(TextCheck::problems)
                    .map(found -> new LayoutFinding(found.problem(), block, above, found.arguments()))
                    .forEach(findings::add);
        }
        String last =
                texts(blocks.get(blocks.size() - 1)).findFirst().orElse("").strip();
        if (!last.endsWith(END)) {
            String shown = last.substring(Math.max(0, last.length() - SHOWN));
            findings.add(new LayoutFinding(LayoutProblem.END_MARK_MISSING, blocks.size() - 1, heading, List.of(shown)));
        }
        return findings;
    }

    /** The text of a block, of each cell of a table, and of each footnote. */
    private static Stream<String> texts(Block block) {
        if (block instanceof Table table) {
            return Stream.concat(table.header().stream(), table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> texts("", cell.runs()));
        }
        if (block instanceof Heading heading) {
            String space = heading.runIn().isEmpty() ? "" : " ";
            return texts(heading.text() + space, heading.runIn());
        }
        return texts("", block instanceof ListItem item ? item.runs() : ((Paragraph) block).runs());
    }

    private static Stream<String> texts(String before, List<Run> runs) {
        StringBuilder text = new StringBuilder(before);
        List<String> notes = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof TextRun words) {
                text.append(words.text());
            } else if (run instanceof FootnoteRun note) {
                notes.add(note.text());
            }
        }
        return Stream.concat(Stream.of(text.toString()), notes.stream());
    }
}
