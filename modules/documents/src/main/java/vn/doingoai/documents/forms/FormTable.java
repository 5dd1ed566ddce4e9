package vn.doingoai.documents.forms;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A filled form, ready to be printed.
 *
 * @param unit name of the body that fills it
 * @param attachment line such as "(Kèm theo Báo cáo số 15/BC-UBND ngày 06 tháng 9 năm 2019 của UBND huyện Nga Sơn)", or
 *     with blanks while there is no number
 * @param parts as many as the layout has
 */
public record FormTable(FormLayout layout, String unit, String attachment, List<FormPart> parts) {

    private static final String UNKNOWN = "…";
    private static final FormRow EMPTY = new FormRow(Map.of());

    /** Copies the list. */
    public FormTable {
        parts = List.copyOf(parts);
    }

    /** A form to be filled in by hand: numbered rows with nothing in them. */
    public static FormTable blank(FormLayout layout, String unit, String attachment, int rows) {
        FormPart part = new FormPart(Collections.nCopies(rows, EMPTY), EMPTY);
        return new FormTable(
                layout, unit, attachment, Collections.nCopies(layout.parts().size(), part));
    }

    /** How many rows it has in all parts. */
    public int rows() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /** The same form with another line under its title. */
    public FormTable withAttachment(String line) {
        return new FormTable(layout, unit, line, parts);
    }

    /** The same without the columns that are not printed. */
    public FormTable printed() {
        return new FormTable(layout.printed(), unit, attachment, parts);
    }

    /** The line above the table, with the number of rows, or with "…" in a blank form; may be empty. */
    public String opening() {
        List<FormRow> rows =
                parts.stream().flatMap(part -> part.rows().stream()).toList();
        boolean blank = !rows.isEmpty() && rows.stream().allMatch(EMPTY::equals);
        return layout.opening().replace("{0}", blank ? UNKNOWN : Integer.toString(rows.size()));
    }

    /** The body of the table from top to bottom. */
    public Stream<FormLine> lines() {
        return IntStream.range(0, parts.size()).boxed().flatMap(this::lines);
    }

    private Stream<FormLine> lines(int index) {
        FormPart part = parts.get(index);
        String heading = layout.parts().get(index);
        Stream<FormLine> rows = IntStream.range(0, part.rows().size())
                .mapToObj(number -> line(FormLine.Kind.ROW, part.rows().get(number), Integer.toString(number + 1)));
        Stream<FormLine> head =
                heading.isEmpty() ? Stream.empty() : Stream.of(new FormLine(FormLine.Kind.PART, List.of(heading)));
        Stream<FormLine> total = layout.totalLabel().isEmpty()
                ? Stream.empty()
                : Stream.of(line(FormLine.Kind.TOTAL, part.totals(), layout.totalLabel()));
        return Stream.of(head, rows, total).flatMap(lines -> lines);
    }

    private FormLine line(FormLine.Kind kind, FormRow row, String ordinal) {
        List<String> cells = layout.columns().stream()
                .map(column -> column.kind() == FormColumn.Kind.ORDINAL ? ordinal : row.text(column.key()))
                .toList();
        return new FormLine(kind, cells);
    }
}
