package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference as its page and the HTTP interface show it.
 *
 * @param permit the permit, or null
 * @param refusal why the province refused it or gave it back, or empty
 * @param report the report on it, or null
 * @param terms what it was permitted for, or null
 * @param findings what rules said when it was last judged
 * @param updatedBy full name of who wrote last
 */
public record ConferenceView(
        UUID id,
        long version,
        UUID unit,
        String unitName,
        ConferenceState state,
        ConferenceDetails details,
        @Nullable Decision permit,
        @Nullable PermittedTerms terms,
        String refusal,
        @Nullable Decision report,
        List<Judged> findings,
        String updatedBy,
        Instant updatedAt)
        implements Serializable {

    /** Copies the list. */
    public ConferenceView {
        findings = List.copyOf(findings);
    }
}
