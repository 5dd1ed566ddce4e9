package vn.doingoai.conferences.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.Cost;
import vn.doingoai.conferences.CostText;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.kernel.text.SearchKey;

/** The two parts of the form: those held in its year, those intended for the next. */
final class Form03Rows {

    private static final Comparator<StoredRow> ORDER = Comparator.<StoredRow, Boolean>comparing(
                    row -> row.details().when() == null)
            .thenComparing(row -> row.details().when() == null
                    ? LocalDate.MAX
                    : Objects.requireNonNull(row.details().when()).from())
            .thenComparing(row -> SearchKey.of(row.details().name()))
            .thenComparing(StoredRow::id);

    private Form03Rows() {}

    /** The rows that a part prints, in its order. */
    static List<StoredRow> printed(int year, int part, List<StoredRow> stored) {
        return stored.stream()
                .filter(row -> row.details().year() == year + part)
                .filter(row -> row.details().role().isOrganiser())
                .filter(row -> part == 0 ? row.state().isHeld() : row.state().isAhead())
                .sorted(ORDER)
                .toList();
    }

    /** Those that are printed, and behind them the others that a row may speak of. */
    static List<StoredRow> candidates(int year, List<StoredRow> stored) {
        List<StoredRow> candidates = new ArrayList<>(printed(year, 0, stored));
        candidates.addAll(printed(year, 1, stored));
        stored.stream()
                .filter(row -> row.details().role().isOrganiser() && !candidates.contains(row))
                .filter(row -> row.state().isHeld() || row.state().isAhead())
                .sorted(ORDER)
                .forEach(candidates::add);
        return candidates;
    }

    static FormPart part(List<StoredRow> rows) {
        List<ConferenceDetails> all = rows.stream().map(StoredRow::details).toList();
        return new FormPart(all.stream().map(Form03Rows::row).toList(), totals(all));
    }

    private static FormRow row(ConferenceDetails details) {
        RowValues values = new RowValues(details);
        Map<String, String> cells = new HashMap<>();
        for (RowCell cell : RowCell.values()) {
            cells.put(cell.key(), cell.print(values));
        }
        return new FormRow(cells);
    }

    /** Sums of (3), (4), (6) and (9); nothing in a part without rows. */
    private static FormRow totals(List<ConferenceDetails> all) {
        if (all.isEmpty()) {
            return new FormRow(Map.of());
        }
        List<Cost> costs =
                all.stream().flatMap(details -> details.costs().stream()).toList();
        return new FormRow(Map.of(
                "vietnamese", sum(all, details -> details.participants().vietnamese()),
                "foreign", sum(all, details -> details.participants().foreign()),
                "days", sum(all, ConferenceDetails::days),
                "costs", CostText.print(CostText.totals(costs))));
    }

    private static String sum(List<ConferenceDetails> all, Function<ConferenceDetails, @Nullable Integer> value) {
        return Long.toString(all.stream()
                .map(value)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum());
    }
}
