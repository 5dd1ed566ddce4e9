package vn.doingoai.legal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document with what it is connected with.
 *
 * @param effect today
 * @param handlings days on which the body acted on it, the latest first
 * @param endedBy the document that ended it, or null
 * @param ended documents that it ended
 */
public record LegalView(
        UUID id,
        long version,
        DocumentDetails details,
        Effect effect,
        List<Handled> handlings,
        @Nullable LegalChoice endedBy,
        List<LegalChoice> ended) {

    /** Copies the lists. */
    public LegalView {
        handlings = List.copyOf(handlings);
        ended = List.copyOf(ended);
    }

    /** Kind and number. */
    public String title() {
        return Citation.later(details.name());
    }

    /** As it is cited the first time. */
    public String citation() {
        return Citation.first(details);
    }
}
