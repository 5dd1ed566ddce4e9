package vn.doingoai.reporting.writing;

import java.time.Instant;
import java.util.Map;
import vn.doingoai.reporting.body.SectionState;

/**
 * What a save answers.
 *
 * @param version version to save from next
 * @param answered sections of the report that now have an answer, of {@code total}
 * @param figures what the figures of the text now read, by figure or "figure|pattern"
 */
public record SavedSection(
        long version, SectionState state, Instant savedAt, int answered, int total, Map<String, String> figures) {

    /** Copies the map. */
    public SavedSection {
        figures = Map.copyOf(figures);
    }

    /** How many sections still want an answer. */
    public int left() {
        return total - answered;
    }
}
