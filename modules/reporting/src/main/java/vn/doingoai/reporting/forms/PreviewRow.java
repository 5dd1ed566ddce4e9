package vn.doingoai.reporting.forms;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormPreview;

/**
 * A row that is about to be taken in, as the preview shows it.
 *
 * @param index in what was read
 * @param problems of the whole row
 */
public record PreviewRow(
        int index,
        String sheet,
        int line,
        FormPreview.Outcome outcome,
        List<PreviewCell> cells,
        List<String> problems,
        List<String> hints)
        implements Serializable {

    /** Copies the lists. */
    public PreviewRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
    }

    static PreviewRow of(FilledRow row, FormPreview.Line line, List<FormColumn> columns) {
        Map<String, String> problems = new HashMap<>();
        line.problems().forEach(problem -> problems.merge(problem.column(), problem.reason(), (a, b) -> a + " " + b));
        String whole = problems.get("");
        List<PreviewCell> cells = columns.stream()
                .filter(column -> column.kind() != FormColumn.Kind.ORDINAL)
                .map(column -> cell(row, line, column, problems.get(column.key())))
                .toList();
        return new PreviewRow(
                line.row(),
                row.sheet(),
                row.line(),
                line.outcome(),
                cells,
                whole == null ? List.of() : List.of(whole),
                line.hints());
    }

    private static PreviewCell cell(FilledRow row, FormPreview.Line line, FormColumn column, @Nullable String problem) {
        return new PreviewCell(
                column.key(),
                heading(column),
                row.addresses().getOrDefault(column.key(), ""),
                line.outcome() == FormPreview.Outcome.CHANGE && line.changed().contains(column.key()),
                problem,
                row.text(column.key()));
    }

    static String heading(FormColumn column) {
        return column.group().isEmpty() ? column.heading() : column.group() + " – " + column.heading();
    }

    /** Whether it has to be mended before anything is stored. */
    public boolean isRefused() {
        return outcome == FormPreview.Outcome.REFUSE;
    }

    /** The row with the texts as they now stand in the preview. */
    FilledRow mended(FilledRow before) {
        Map<String, String> texts = new HashMap<>(before.cells());
        cells.forEach(cell -> texts.put(cell.getColumn(), cell.getText().strip()));
        texts.values().removeIf(String::isEmpty);
        return new FilledRow(before.part(), before.sheet(), before.line(), texts, before.addresses());
    }
}
