package vn.doingoai.reporting.forms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.Outcome;

/**
 * What was read and what it would do, while somebody looks at it and mends it.
 *
 * @param filled what was read, with what was mended
 * @param preview what it would do
 * @param columns of the form
 */
record ImportDraft(FilledForm filled, FormPreview preview, List<FormColumn> columns) implements Serializable {

    /** Rows shown at a time. */
    static final int SIZE = 25;

    ImportDraft {
        columns = List.copyOf(columns);
    }

    long count(@Nullable Outcome outcome) {
        return outcome == null ? preview.rows().size() : preview.count(outcome);
    }

    /** The rows of one outcome, or of all, a page at a time. */
    List<PreviewRow> rows(@Nullable Outcome outcome, int page) {
        return preview.rows().stream()
                .filter(line -> outcome == null || line.outcome() == outcome)
                .skip((long) (page - 1) * SIZE)
                .limit(SIZE)
                .map(line -> PreviewRow.of(filled.rows().get(line.row()), line, columns))
                .toList();
    }

    /** What was read, with the rows shown as they are now written. */
    FilledForm mended(List<PreviewRow> shown) {
        Map<Integer, PreviewRow> byIndex = shown.stream()
                .filter(PreviewRow::isRefused)
                .collect(Collectors.toMap(PreviewRow::index, Function.identity()));
        List<FilledRow> rows = IntStream.range(0, filled.rows().size())
                .mapToObj(index -> {
                    FilledRow before = filled.rows().get(index);
                    PreviewRow row = byIndex.get(index);
                    return row == null ? before : row.mended(before);
                })
                .toList();
        return new FilledForm(filled.file(), filled.code(), rows);
    }

    /** What was read without one row. */
    static FilledForm without(FilledForm filled, int index) {
        List<FilledRow> rows = new ArrayList<>(filled.rows());
        rows.remove(index);
        return new FilledForm(filled.file(), filled.code(), rows);
    }
}
