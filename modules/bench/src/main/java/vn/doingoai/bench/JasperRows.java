package vn.doingoai.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.TextRun;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormTable;

/** The same document as rows of a report engine, which has no footnotes: theirs are paragraphs of small letters. */
final class JasperRows {
    private final List<Map<String, ?>> rows = new ArrayList<>();

    private JasperRows() {}

    static List<Map<String, ?>> of(OfficialDocument document) {
        JasperRows all = new JasperRows();
        document.blocks().forEach(all::add);
        return all.rows;
    }

    static List<Map<String, ?>> of(FormTable form) {
        List<Map<String, ?>> rows = new ArrayList<>();
        form.lines().map(FormLine::cells).map(JasperRows::cells).forEach(rows::add);
        return rows;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            text("<style isBold=\"true\">" + escaped(heading.text()) + "</style>", List.of());
        } else if (block instanceof Paragraph paragraph) {
            text("", paragraph.runs());
        } else if (block instanceof ListItem item) {
            text(item.mark(), item.runs());
        } else if (block instanceof Table table) {
            table.header().forEach(this::row);
            table.rows().forEach(this::row);
        }
    }

    private void text(String before, List<Run> runs) {
        StringBuilder text = new StringBuilder(before);
        List<String> notes = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof TextRun words) {
                text.append(styled(words));
            } else if (run instanceof FootnoteRun note) {
                notes.add("<style size=\"10\">" + escaped(note.text()) + "</style>");
            }
        }
        rows.add(Map.of("isText", true, "text", text.toString()));
        notes.forEach(note -> rows.add(Map.of("isText", true, "text", note)));
    }

    private void row(Table.Row row) {
        rows.add(cells(row.cells().stream()
                .map(cell -> ((TextRun) cell.runs().get(0)).text())
                .toList()));
    }

    private static Map<String, ?> cells(List<String> texts) {
        Map<String, Object> cells = new HashMap<>(Map.of("isRow", true));
        for (int i = 0; i < texts.size(); i++) {
            cells.put("c" + i, texts.get(i));
        }
        return cells;
    }

    private static String styled(TextRun run) {
        String text = escaped(run.text());
        return run.bold() || run.italic()
                ? "<style isBold=\"" + run.bold() + "\" isItalic=\"" + run.italic() + "\">" + text + "</style>"
                : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
