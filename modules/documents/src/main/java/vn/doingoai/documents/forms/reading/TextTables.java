package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vn.doingoai.documents.upload.OfficeFile;
import vn.doingoai.documents.upload.OfficeXml;

/**
 * The tables of a text document. Columns are those of the grid, so that merged headings stand over their columns; a table
 * inside a cell is part of the cell's text, what was deleted with changes tracked is not.
 */
final class TextTables implements OfficeXml.Events {

    private static final Set<String> SKIPPED = Set.of("moveFrom", "del", "Fallback", "txbxContent");

    private final List<ReadTable> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private RowsCollected rows = new RowsCollected();
    private int depth;
    private int skipped;
    private int line;
    private int column;
    private int span = 1;
    private boolean merged;
    private boolean inCell;
    private boolean reading;

    private TextTables() {}

    static List<ReadTable> tables(OfficeFile file) {
        Main main = new Main();
        OfficeXml.walk(file.part("_rels/.rels"), main);
        TextTables tables = new TextTables();
        OfficeXml.walk(file.part(main.part), tables);
        return tables.tables;
    }

    /** The part that is the document: usually word/document.xml, but not always. */
    private static final class Main implements OfficeXml.Events {
        private String part = "word/document.xml";

        @Override
        public void start(String element, XMLStreamReader xml) {
            String type = OfficeXml.attribute(xml, "Type");
            String target = OfficeXml.attribute(xml, "Target");
            if (type != null && target != null && type.endsWith("/officeDocument")) {
                part = target.startsWith("/") ? target.substring(1) : target;
            }
        }
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        if (SKIPPED.contains(element) || skipped > 0) {
            skipped++;
            return;
        }
        switch (element) {
            case "tbl" -> startTable();
            case "tc" -> startCell();
            case "gridBefore" -> column += depth == 1 ? value(xml, 0) : 0;
            case "gridSpan" -> span = depth == 1 ? value(xml, 1) : span;
            case "vMerge" -> merged |= depth == 1 && !"restart".equals(OfficeXml.attribute(xml, "val"));
            case "t" -> reading = inCell;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    private void startTable() {
        depth++;
        if (depth == 1) {
            rows = new RowsCollected();
            line = 0;
            column = 0;
        }
    }

    private void startCell() {
        if (depth == 1) {
            inCell = true;
            span = 1;
            merged = false;
            text.setLength(0);
        }
    }

    private static int value(XMLStreamReader xml, int otherwise) {
        String value = Objects.requireNonNullElse(OfficeXml.attribute(xml, "val"), "");
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : otherwise;
    }

    @Override
    public void text(String given) {
        if (reading && skipped == 0) {
            text.append(given);
        }
    }

    @Override
    public void end(String element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (element) {
            case "t" -> reading = false;
            case "p" -> text.append('\n');
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void endCell() {
        if (depth == 1) {
            rows.put(column, merged ? "" : text.toString());
            column += span;
            inCell = false;
        }
    }

    private void endRow() {
        if (depth == 1) {
            line++;
            column = 0;
            rows.endRow(line);
        }
    }

    private void endTable() {
        depth--;
        if (depth == 0) {
            tables.add(rows.table("Bảng " + (tables.size() + 1)));
        }
    }
}
