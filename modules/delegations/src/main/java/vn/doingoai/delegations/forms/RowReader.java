package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPreview.CellProblem;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.CleanText;

/**
 * Understands one row of a filled form. Only cells that say something else than the register are read, so that what a form
 * exported can always be imported again; and a cell says the same when it reads as what is printed, however it is written.
 */
final class RowReader {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final Set<String> MARKS = Set.of("inPlan", "offPlan");

    private final FormCells cells;
    private final List<FormColumn> columns;
    private final List<String> keys;
    private final Function<BusinessException, String> sentences;

    /**
     * A reader for one form.
     *
     * @param sentences how a refusal is said to the reader
     */
    RowReader(FormLayout layout, FormCells cells, Function<BusinessException, String> sentences) {
        this.cells = cells;
        columns = layout.columns().stream()
                .filter(column -> column.kind() != FormColumn.Kind.ORDINAL)
                .toList();
        keys = columns(layout);
        this.sentences = sentences;
    }

    /** The columns that are read: all but the ordinal. */
    static List<String> columns(FormLayout layout) {
        return layout.columns().stream()
                .filter(column -> column.kind() != FormColumn.Kind.ORDINAL)
                .map(FormColumn::key)
                .toList();
    }

    /** What the row says beside the row of the register that it is. */
    ImportRow read(FilledRow row, @Nullable StoredRow stored) {
        DelegationContent content = stored == null ? new DelegationContent() : new DelegationContent(stored.content());
        List<String> changed = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        for (FormColumn each : columns) {
            String column = each.key();
            String before = before(each, content, stored);
            // A cell that the form need not have says nothing while it is empty.
            boolean said = each.printed() || !row.text(column).isBlank();
            if (said && !isSame(row.text(column), before)) {
                problem(row, column, content).ifPresentOrElse(problems::add, () -> {
                    if (!isSame(cells.get(column).print(content), before)) {
                        changed.add(column);
                    }
                });
            }
        }
        if (stored == null || !changed.isEmpty()) {
            whole(row, stored, problems, changed);
        }
        return new ImportRow(row, stored, content, List.copyOf(changed), List.copyOf(problems));
    }

    /** What a cell would say if the row were silent about it: a name tells a rank, and a country keeps its days. */
    private String before(FormColumn column, DelegationContent content, @Nullable StoredRow stored) {
        if (!column.printed()) {
            return cells.get(column.key()).print(content);
        }
        return stored == null ? "" : cells.get(column.key()).print(stored.content());
    }

    private static boolean isSame(String text, String other) {
        return CleanText.clean(text).equals(CleanText.clean(other));
    }

    private Optional<CellProblem> problem(FilledRow row, String column, DelegationContent content) {
        String text = row.text(column);
        try {
            int longest = column.equals("name") ? LONGEST_NAME : LONGEST_TEXT;
            if (text.length() > longest) {
                throw new BusinessException("form-too-long", longest);
            }
            cells.get(column).read(text, content);
            return Optional.empty();
        } catch (BusinessException refused) {
            return Optional.of(new CellProblem(column, text, sentences.apply(refused)));
        }
    }

    /** What no cell alone can tell. */
    private void whole(FilledRow row, @Nullable StoredRow stored, List<CellProblem> problems, List<String> changed) {
        if (row.text("name").isBlank()) {
            problems.add(refuse("name", "", "form-name"));
        }
        boolean marked = stored == null || changed.stream().anyMatch(MARKS::contains);
        if (keys.containsAll(MARKS) && marked) {
            boolean in = !row.text("inPlan").isBlank();
            boolean off = !row.text("offPlan").isBlank();
            if (in == off) {
                problems.add(refuse("inPlan", in ? "X, X" : "", in ? "form-two-marks" : "form-no-mark"));
            }
        }
        if (stored != null && !stored.changeable()) {
            problems.add(refuse("", "", "form-row-fixed"));
        }
    }

    private CellProblem refuse(String column, String value, String code) {
        return new CellProblem(column, value, sentences.apply(new BusinessException(code)));
    }
}
