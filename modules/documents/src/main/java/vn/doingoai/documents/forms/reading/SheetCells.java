package vn.doingoai.documents.forms.reading;

import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.upload.InvalidFile;
import vn.doingoai.documents.upload.OfficeXml;

/** Reads the cells of one sheet as text. A formula is refused: what it would show depends on who opens it. */
final class SheetCells implements OfficeXml.Events {

    private final String sheet;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final RowsCollected rows = new RowsCollected();
    private final StringBuilder value = new StringBuilder();
    private int line;
    private int column = -1;
    private String type = "n";
    private @Nullable String style;
    private boolean reading;
    private boolean phonetic;

    SheetCells(String sheet, SharedTexts texts, NumberFormats formats) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
    }

    ReadTable table() {
        return rows.table(sheet);
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        switch (element) {
            case "row" -> startRow(OfficeXml.attribute(xml, "r"));
            case "c" -> startCell(xml);
            case "f" -> throw new InvalidFile("file-formula", sheet, ReadTable.address(Math.max(0, column), line));
            case "rPh" -> phonetic = true;
            case "v", "t" -> reading = !phonetic;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        line = number != null && number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : line + 1;
        column = -1;
    }

    private void startCell(XMLStreamReader xml) {
        String address = OfficeXml.attribute(xml, "r");
        column = address == null ? column + 1 : column(address);
        type = Objects.requireNonNullElse(OfficeXml.attribute(xml, "t"), "n");
        style = OfficeXml.attribute(xml, "s");
        value.setLength(0);
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < Math.min(3, address.length()) && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void text(String text) {
        if (reading) {
            value.append(text);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> rows.put(Math.max(0, column), content());
            case "row" -> rows.endRow(line);
            default -> {}
        }
    }

    private String content() {
        String raw = value.toString();
        return switch (type) {
            case "s" -> texts.get(raw);
            case "inlineStr", "str" -> XlsxEscapes.decode(raw);
            case "n" -> raw.isEmpty() ? "" : formats.print(raw, style);
            default -> raw;
        };
    }
}
