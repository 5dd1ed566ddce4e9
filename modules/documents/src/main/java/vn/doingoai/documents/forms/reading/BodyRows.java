package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;

/** The rows under the headings of a form, without what a form prints between and after them. */
final class BodyRows {

    private static final Pattern NOTE = Pattern.compile("(?s)\\(\\d{1,2}\\).*");
    private static final Pattern ELLIPSIS = Pattern.compile("[.… ]*");
    private static final Pattern ROMAN = Pattern.compile("(?s)([IVX]+)\\s*[.\\-:)].*");
    private static final Set<String> TOTALS = Set.of("tong cong", "tong so", "cong", "tong");
    private static final Set<String> REMARKS = Set.of("luu y", "ghi chu");

    private final ReadTable table;
    private final HeadMatch head;
    private final FormLayout layout;
    private final Set<String> notes = new HashSet<>();
    private final List<FilledRow> rows = new ArrayList<>();
    private int part;
    private boolean afterHead = true;

    BodyRows(ReadTable table, HeadMatch head) {
        this.table = table;
        this.head = head;
        layout = head.layout();
        layout.notes().forEach(note -> notes.add(CellText.key(note.printed())));
        notes.add(CellText.key(layout.remark()));
        // A cell of nothing but signs has an empty key too, and is no note for that.
        notes.remove("");
    }

    List<FilledRow> read() {
        int from = head.firstRow() + head.rows();
        for (ReadTable.Row row : table.rows().subList(from, table.rows().size())) {
            if (isHeadAgain(row) || isNumbers(row)) {
                afterHead = true;
            } else if (endsForm(row)) {
                break;
            } else {
                afterHead = false;
                if (!isPart(row) && !isTotal(row) && holdsAnything(row)) {
                    rows.add(filled(row));
                }
            }
        }
        return rows;
    }

    private FilledRow filled(ReadTable.Row row) {
        Map<String, String> cells = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        head.positions().forEach((key, index) -> {
            addresses.put(key, ReadTable.address(index, row.line()));
            if (!row.cell(index).isEmpty()) {
                cells.put(key, row.cell(index));
            }
        });
        return new FilledRow(part, table.name(), row.line(), cells, addresses);
    }

    /** Notes follow the last row, each in one cell. */
    private boolean endsForm(ReadTable.Row row) {
        if (row.filled().size() != 1) {
            return false;
        }
        int index = row.filled().get(0);
        String key = CellText.key(row.cell(index));
        boolean remark = REMARKS.stream().anyMatch(start -> key.startsWith(start + " "));
        boolean note = NOTE.matcher(row.cell(index)).matches();
        return notes.contains(key) || ((note || remark) && (index == 0 || index == head.ordinal()));
    }

    /** The same words in the same cells and nothing else: a row where a heading is only among others is somebody's row. */
    private boolean isHeadAgain(ReadTable.Row row) {
        return table.rows().subList(head.firstRow(), head.firstRow() + head.rows()).stream()
                .anyMatch(first ->
                        first.filled().equals(row.filled()) && keys(first).equals(keys(row)));
    }

    private static List<String> keys(ReadTable.Row row) {
        return row.cells().stream().map(CellText::key).toList();
    }

    /** "(1) (2) (3) …" under the headings. */
    private boolean isNumbers(ReadTable.Row row) {
        if (!afterHead || head.rows() == 0) {
            return false;
        }
        int found = 0;
        boolean marked = true;
        for (FormColumn column : layout.columns()) {
            Integer index = head.positions().get(column.key());
            if (index != null && !row.cell(index).isEmpty()) {
                String text = row.cell(index);
                if (!digits(text).equals(digits(column.number())) || text.length() > 4) {
                    return false;
                }
                found++;
                marked &= text.startsWith("(");
            }
        }
        return found > 0 && (marked || found > 3);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The heading of a part; a form that was typed has its own words after the Roman number. */
    private boolean isPart(ReadTable.Row row) {
        if (layout.parts().size() < 2 || row.filled().size() != 1) {
            return false;
        }
        String text = row.cell(row.filled().get(0));
        for (int i = 0; i < layout.parts().size(); i++) {
            String heading = layout.parts().get(i);
            boolean numbered = !roman(text).isEmpty() && roman(text).equals(roman(heading));
            if (numbered || CellText.key(text).equals(CellText.key(heading))) {
                part = i;
                return true;
            }
        }
        return false;
    }

    private static String roman(String text) {
        var matcher = ROMAN.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private boolean isTotal(ReadTable.Row row) {
        if (row.filled().isEmpty()) {
            return false;
        }
        int first = row.filled().get(0);
        String key = CellText.key(row.cell(first));
        boolean label = TOTALS.contains(key) || (!key.isEmpty() && key.equals(CellText.key(layout.totalLabel())));
        // A row that is numbered is a row, whatever its name.
        return label
                && (head.ordinal() < 0
                        || first == head.ordinal()
                        || row.cell(head.ordinal()).isEmpty());
    }

    private boolean holdsAnything(ReadTable.Row row) {
        return head.positions().values().stream()
                .anyMatch(index -> !ELLIPSIS.matcher(row.cell(index)).matches());
    }
}
