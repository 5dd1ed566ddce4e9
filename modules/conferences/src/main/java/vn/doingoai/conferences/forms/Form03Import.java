package vn.doingoai.conferences.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormPreview.CellProblem;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;

/**
 * Understands a filled form beside what the register holds; decides nothing and stores nothing. A row speaks of the
 * conference of the same name, the second of that name of the second one.
 *
 * @param year the year of the first part; the second is one later
 * @param unitWrites whether a unit's own people send it, who do not write while the province has a dossier
 * @param sentences how a refusal is said to the reader
 */
record Form03Import(int year, boolean unitWrites, Function<BusinessException, String> sentences) {

    /**
     * Each row with what becomes of it.
     *
     * @param stored the conferences of both years: those that the form prints first, in its order
     */
    List<ImportRow> rows(List<FilledRow> filled, List<StoredRow> stored) {
        Map<String, List<StoredRow>> known = new HashMap<>();
        for (StoredRow row : stored) {
            known.computeIfAbsent(key(row.details().year(), row.details().name()), key -> new ArrayList<>())
                    .add(row);
        }
        List<ImportRow> rows = new ArrayList<>();
        for (FilledRow row : filled) {
            List<StoredRow> candidates = known.getOrDefault(key(year + row.part(), row.text("name")), List.of());
            rows.add(read(row, candidates.isEmpty() ? null : candidates.remove(0)));
        }
        return rows;
    }

    private static String key(int year, String name) {
        return year + " " + SearchKey.of(CleanText.clean(name));
    }

    private ImportRow read(FilledRow filled, @Nullable StoredRow stored) {
        boolean held = filled.part() == 0;
        if (stored != null && !held && stored.state().isHeld()) {
            return new ImportRow(Outcome.SKIP, stored, null, false, List.of(), List.of());
        }
        RowValues values = stored == null ? new RowValues(year + filled.part()) : new RowValues(stored.details());
        RowValues before = stored == null ? values : new RowValues(stored.details());
        List<CellProblem> problems = new ArrayList<>();
        for (RowCell cell : RowCell.values()) {
            if (stored == null || !cell.same(filled.text(cell.key()), before)) {
                read(cell, filled.text(cell.key()), values, problems);
            }
        }
        List<String> changed = changed(values, before, stored == null);
        boolean moves = stored != null && held && !stored.state().isHeld();
        if (stored != null && (moves || !changed.isEmpty())) {
            refusal(stored, held).ifPresent(code -> problems.add(problem("", "", new BusinessException(code))));
        }
        if (!problems.isEmpty()) {
            return new ImportRow(Outcome.REFUSE, stored, null, held, changed, problems);
        }
        if (stored == null) {
            return new ImportRow(Outcome.CREATE, null, values.details(), held, changed, problems);
        }
        return moves || !changed.isEmpty()
                ? new ImportRow(Outcome.CHANGE, stored, values.details(stored.details()), held, changed, problems)
                : new ImportRow(Outcome.SKIP, stored, null, held, changed, problems);
    }

    private void read(RowCell cell, String text, RowValues values, List<CellProblem> problems) {
        try {
            cell.read(CleanText.clean(text), values);
        } catch (BusinessException unreadable) {
            problems.add(problem(cell.key(), text, unreadable));
        }
    }

    private CellProblem problem(String column, String value, BusinessException why) {
        return new CellProblem(column, value, sentences.apply(why));
    }

    /** Columns that say something else afterwards; in a new row all that say something. */
    private static List<String> changed(RowValues values, RowValues before, boolean isNew) {
        List<String> changed = new ArrayList<>();
        for (RowCell cell : RowCell.values()) {
            boolean says = isNew ? !cell.print(values).isEmpty() : !cell.same(cell.print(values), before);
            if (says) {
                changed.add(cell.key());
            }
        }
        return changed;
    }

    /** Why a conference cannot be written now. */
    private Optional<String> refusal(StoredRow stored, boolean held) {
        boolean elsewhere = stored.state().isWithProvince() && (unitWrites || held);
        return elsewhere || stored.state().isClosed()
                ? Optional.of("conference-" + stored.state().code())
                : Optional.empty();
    }
}
