package vn.doingoai.conferences;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.DateSpan;

/**
 * What is written about a conference; what is not known yet is null or empty.
 *
 * @param year in which it is held
 * @param topic subject and contents, column (5) of form 03
 * @param days how long it lasts, column (6), or null
 * @param when column (7); a plan may know no more than the month or the quarter
 * @param venue column (8)
 * @param difficulties what the report on it tells, or empty
 */
public record ConferenceDetails(
        int year,
        String name,
        ConferenceRole role,
        ConferenceKind kind,
        String topic,
        @Nullable Integer days,
        @Nullable DateSpan when,
        String venue,
        Participants participants,
        List<Cost> costs,
        Dossier dossier,
        String difficulties)
        implements Serializable {

    /** Copies the list. */
    public ConferenceDetails {
        costs = List.copyOf(costs);
    }
}
