package vn.doingoai.delegations.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.SearchKey;

/**
 * Finds for each row of a filled form the row of the register that it is: the same name and time, in order of appearance;
 * what is left over, the same name. So a form that is handed in twice creates nothing twice, and a date that was put right
 * changes its delegation.
 */
final class RowMatcher {

    private final FormCell time;
    private final String timeColumn;
    private final List<FilledRow> rows;
    private final Map<Integer, StoredRow> found = new HashMap<>();

    /**
     * Matches all rows of a form with all rows of the register.
     *
     * @param timeColumn key of the column that says when: dates or quarter
     */
    RowMatcher(FormCells cells, String timeColumn, List<FilledRow> rows, List<StoredRow> stored) {
        this.rows = List.copyOf(rows);
        this.timeColumn = timeColumn;
        time = cells.get(timeColumn);
        List<StoredRow> left =
                pair(stored, row -> name(row) + "|" + time.print(row.content()), row -> name(row) + "|" + time(row));
        pair(left, RowMatcher::name, RowMatcher::name);
    }

    /** The row of the register that the row at an index is, if there is one. */
    Optional<StoredRow> find(int index) {
        return Optional.ofNullable(found.get(index));
    }

    /** Pairs rows of one key in order, and answers with the rows of the register that are left. */
    private List<StoredRow> pair(
            List<StoredRow> stored, Function<StoredRow, String> storedKey, Function<FilledRow, String> key) {
        Map<String, Deque<StoredRow>> waiting = new TreeMap<>();
        stored.forEach(row -> waiting.computeIfAbsent(storedKey.apply(row), k -> new ArrayDeque<>())
                .add(row));
        for (int i = 0; i < rows.size(); i++) {
            Deque<StoredRow> same = found.containsKey(i) ? null : waiting.get(key.apply(rows.get(i)));
            if (same != null && !same.isEmpty()) {
                found.put(i, same.remove());
            }
        }
        return waiting.values().stream().flatMap(Deque::stream).toList();
    }

    private static String name(StoredRow row) {
        return SearchKey.of(row.content().getDetails().getName());
    }

    private static String name(FilledRow row) {
        return SearchKey.of(row.text("name"));
    }

    /** The time as it would be printed; words that cannot be read match nothing. */
    private String time(FilledRow row) {
        DelegationContent scratch = new DelegationContent();
        try {
            time.read(row.text(timeColumn), scratch);
        } catch (BusinessException unreadable) {
            return row.text(timeColumn);
        }
        return time.print(scratch);
    }
}
