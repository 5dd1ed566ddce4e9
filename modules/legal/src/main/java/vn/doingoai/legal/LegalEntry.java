package vn.doingoai.legal;

import java.util.UUID;

/**
 * A document in a list.
 *
 * @param version rises with each change, and with each day on which it was acted on
 * @param effect today
 */
public record LegalEntry(UUID id, long version, DocumentDetails details, Effect effect) {

    /** Kind and number. */
    public String title() {
        return Citation.later(details.name());
    }
}
