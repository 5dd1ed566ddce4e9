package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.TextRun;

/** Turns the content (ô 6) into boxes. */
final class BodyFlow {

    private final Sheet sheet;
    private final Footnotes footnotes;
    private final TextFlow text;
    private final TextStyle upright;

    private BodyFlow(Sheet sheet, Footnotes footnotes) {
        this.sheet = sheet;
        this.footnotes = footnotes;
        text = new TextFlow(sheet);
        upright = sheet.style(Face.REGULAR);
    }

    /** The boxes of all blocks; the last two lines ask to be kept with what follows, which is the signature. */
    static List<Box> boxes(List<Block> blocks, Sheet sheet, Footnotes footnotes) {
        BodyFlow flow = new BodyFlow(sheet, footnotes);
        List<Box> boxes = new ArrayList<>();
        for (Block block : blocks) {
            boxes.addAll(flow.boxes(block));
        }
        for (int i = Math.max(0, boxes.size() - 2); i < boxes.size(); i++) {
            boxes.set(i, boxes.get(i).keptWithNext());
        }
        return boxes;
    }

    private List<Box> boxes(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return text.paragraph(WordSplitter.split(paragraph.runs(), upright, footnotes));
        }
        if (block instanceof ListItem item) {
            return text.paragraph(WordSplitter.split(headed(item.mark(), item.runs()), upright, footnotes));
        }
        return TableFlow.boxes((Table) block, sheet, footnotes);
    }

    private List<Box> heading(Heading heading) {
        boolean bold = heading.level() <= sheet.profile().boldHeadingLevels();
        List<Run> runs = new ArrayList<>();
        runs.add(new TextRun(heading.text(), bold, false));
        if (heading.runIn().isEmpty()) {
            return kept(text.paragraph(WordSplitter.split(runs, upright, footnotes)));
        }
        runs.add(TextRun.of(" "));
        runs.addAll(heading.runIn());
        return text.paragraph(WordSplitter.split(runs, upright, footnotes));
    }

    /** A heading never ends a page. */
    private static List<Box> kept(List<Box> boxes) {
        return boxes.stream().map(Box::keptWithNext).toList();
    }

    private static List<Run> headed(String mark, List<Run> runs) {
        List<Run> all = new ArrayList<>();
        all.add(TextRun.of(mark));
        all.addAll(runs);
        return all;
    }
}
