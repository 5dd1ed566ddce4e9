package vn.doingoai.reporting.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.reporting.body.BodyDiff;

/**
 * A passage of a unit that stands in the province's report.
 *
 * @param section  of the province's report where it stands
 * @param ordinal  the version it was taken from
 * @param compared the version that somebody last decided on
 * @param latest   the unit's last version
 * @param words    as they were taken
 * @param takenBy  who took it
 * @param checkedBy who last kept it although the unit had changed, or empty
 * @param changes  what the unit's section reads now against what it read when somebody last decided; empty while it is
 *                 the same
 */
public record PassageView(
        UUID id,
        String section,
        UUID submission,
        String unit,
        int ordinal,
        int compared,
        int latest,
        PassageState state,
        List<String> words,
        String takenBy,
        Instant takenAt,
        String checkedBy,
        List<BodyDiff.Segment> changes) {

    /** Copies the lists. */
    public PassageView {
        words = List.copyOf(words);
        changes = List.copyOf(changes);
    }

    /** Whether the new words may be taken. */
    public boolean isRefreshable() {
        return state == PassageState.CHANGED;
    }

    /** Whether the old words may be kept against new ones. */
    public boolean isKeepable() {
        return state.isStale() && !changes.isEmpty();
    }
}
