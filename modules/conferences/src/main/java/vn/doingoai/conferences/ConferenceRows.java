package vn.doingoai.conferences;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.text.CleanText;

/** Puts what is wanted into the rows of a conference: rows that stay the same keep their keys, and their reasons. */
final class ConferenceRows {

    /** Makes a row of a value. */
    interface Maker<R, V> {
        R make(Conference conference, int seq, V value);
    }

    private ConferenceRows() {}

    static <R, V> void replace(
            Conference owner, List<R> rows, Function<R, V> value, List<V> wanted, Maker<R, V> maker) {
        if (!rows.stream().map(value).toList().equals(wanted)) {
            rows.clear();
            wanted.forEach(each -> rows.add(maker.make(owner, rows.size(), each)));
        }
    }

    static void keep(Conference owner, List<ConferenceFinding> rows, List<Finding> now) {
        List<Finding> kept = rows.stream().map(ConferenceFinding::finding).toList();
        rows.removeIf(row -> !now.contains(row.finding()));
        now.stream()
                .filter(finding -> !kept.contains(finding))
                .forEach(finding -> rows.add(new ConferenceFinding(owner, finding)));
    }

    static void explain(List<ConferenceFinding> rows, Map<String, String> reasons, String who, Instant now) {
        for (ConferenceFinding row : rows) {
            String reason = reasons.get(row.finding().rule());
            if (reason != null) {
                row.explain(CleanText.clean(reason), who, now);
            }
        }
    }
}
