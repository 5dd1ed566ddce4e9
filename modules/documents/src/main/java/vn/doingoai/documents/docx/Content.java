package vn.doingoai.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.TextRun;
import vn.doingoai.documents.pdf.TextWidth;

/** The content (ô 6) as styled paragraphs and tables. */
final class Content {

    private final XWPFDocument file;
    private final PrintProfile profile;
    private final int width;

    Content(XWPFDocument file, PrintProfile profile, double millimetres) {
        this.file = file;
        this.profile = profile;
        width = Twips.ofMillimetres(millimetres);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            Text.write(paragraph(Styles.BODY), paragraph.runs(), false);
        } else if (block instanceof ListItem item) {
            List<Run> runs = new ArrayList<>();
            runs.add(TextRun.of(item.mark()));
            runs.addAll(item.runs());
            Text.write(paragraph(Styles.list(item.level())), runs, false);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = paragraph(Styles.heading(heading.level()));
        paragraph.setKeepNext(heading.runIn().isEmpty());
        Text.write(paragraph, heading.text());
        if (!heading.runIn().isEmpty()) {
            Text.write(paragraph, " ");
            Text.write(paragraph, heading.runIn(), false);
        }
    }

    private void table(Table table) {
        if (table.columns() == 0) {
            return;
        }
        List<Table.Row> rows = new ArrayList<>(table.header());
        rows.addAll(table.rows());
        Grid grid = new Grid(file, rows.size(), widths(table), true);
        for (int i = 0; i < rows.size(); i++) {
            boolean header = i < table.header().size();
            List<Table.Cell> cells = rows.get(i).cells();
            for (int column = 0; column < cells.size(); column++) {
                XWPFParagraph text = grid.first(i, column);
                text.setStyle(Styles.TABLE);
                boolean centred = header || cells.get(column).isFigure();
                text.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
                Text.write(text, cells.get(column).runs(), header);
            }
            if (header) {
                grid.repeat(i);
            }
        }
    }

    /** As on the printed page. */
    private int[] widths(Table table) {
        float[] points = TextWidth.columns(table, width / 20d, profile.tableFontSize());
        int[] widths = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            widths[i] = Twips.ofPoints(points[i]);
        }
        return widths;
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
