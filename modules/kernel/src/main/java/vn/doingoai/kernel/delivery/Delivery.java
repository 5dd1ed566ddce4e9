package vn.doingoai.kernel.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a tenant sent to another. It never changes; a correction is another delivery.
 *
 * @param from       the tenant that sent it
 * @param subject    key of what it is about, as the sender knows it: the request or the publication
 * @param content    JSON; each kind tells its form where it is made
 * @param attachment the document that goes with it, or null
 * @param sentBy     who sent it, by name
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once
public record Delivery(
        UUID id,
        String from,
        Kind kind,
        UUID subject,
        String content,
        byte @Nullable [] attachment,
        String sentBy,
        Instant sentAt) {

    /** What is sent. */
    public enum Kind {
        /** A report is asked for. */
        REQUEST,
        /** A report is given back, with the reason. */
        RETURN,
        /** A report was published: its figures and its pages. */
        PUBLICATION
    }
}
