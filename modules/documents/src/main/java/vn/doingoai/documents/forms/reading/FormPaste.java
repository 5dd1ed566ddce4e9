package vn.doingoai.documents.forms.reading;

import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.upload.InvalidFile;

/**
 * Reads rows copied in a spreadsheet: cells between tabs, quoted where they hold line breaks. The headings may be among
 * them; the column of ordinals may be missing.
 */
public final class FormPaste {

    /** A few headings are enough: what was copied is meant for this form; below other rows a single one is not. */
    private static final double ENOUGH = 0.15;

    private FormPaste() {}

    /**
     * Reads a paste.
     *
     * @throws InvalidFile {@code form-empty} or {@code form-too-long}
     */
    public static FilledForm read(String text, FormLayout layout) {
        Pasted pasted = pasted(text);
        HeadMatch head = HeadMatch.find(pasted.table(), layout, ENOUGH)
                .filter(found -> found.firstRow() == 0 || found.positions().size() > 1)
                .orElseGet(() -> pasted.bare(layout));
        return FormFile.form("", layout, new BodyRows(pasted.table(), head).read());
    }

    /**
     * What was pasted.
     *
     * @param table rows that hold anything
     * @param width cells beside each other, empty ones too: whether ordinals are among them shows in nothing else when the
     *     last column is empty
     */
    private record Pasted(ReadTable table, int width) {

        /** Ordinals are there when there are that many columns, or when the first one holds nothing but numbers. */
        HeadMatch bare(FormLayout layout) {
            boolean numbered = !table.rows().isEmpty()
                    && table.rows().stream().allMatch(row -> row.cell(0).matches("[0-9]{0,5}\\.?"))
                    && layout.columns().stream()
                            .filter(HeadMatch::isRead)
                            .findFirst()
                            .map(column -> column.kind() == FormColumn.Kind.TEXT)
                            .orElse(false);
            boolean whole = width == layout.printed().columns().size()
                    || width >= layout.columns().size();
            return HeadMatch.bare(layout, whole || numbered, width);
        }
    }

    private static Pasted pasted(String text) {
        RowsCollected rows = new RowsCollected();
        int line = 1;
        int column = 0;
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            Field field = field(text, at);
            rows.put(column, field.text());
            column++;
            at = field.end();
            boolean more = at < text.length() && text.charAt(at) == '\t';
            width = Math.max(width, more ? column + 1 : column);
            if (!more) {
                rows.endRow(line);
                line++;
                column = 0;
                at += text.startsWith("\r\n", at) ? 1 : 0;
            }
            at++;
        }
        rows.endRow(line);
        return new Pasted(rows.table(""), width);
    }

    /** Text of a cell and where it ends. */
    private record Field(String text, int end) {}

    private static Field field(String text, int start) {
        if (text.charAt(start) == '"') {
            Field quoted = quoted(text, start + 1);
            if (quoted.end() >= text.length() || "\t\r\n".indexOf(text.charAt(quoted.end())) >= 0) {
                return quoted;
            }
        }
        int end = start;
        while (end < text.length() && "\t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Field(text.substring(start, end), end);
    }

    private static Field quoted(String text, int start) {
        StringBuilder content = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"' && !text.startsWith("\"\"", at)) {
                return new Field(content.toString(), at + 1);
            }
            content.append(character);
            at += character == '"' ? 2 : 1;
        }
        // The quote is never closed: it is a letter like others.
        return new Field("", start);
    }
}
