package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a permit was given for: contents and scale may not change without asking again. */
public record PermittedTerms(
        String topic,
        String venue,
        @Nullable Integer foreignParticipants,
        @Nullable Integer days,
        @Nullable LocalDate start)
        implements Serializable {

    /** What a permit given now would be for. */
    public static PermittedTerms of(ConferenceDetails details) {
        return new PermittedTerms(
                details.topic(),
                details.venue(),
                details.participants().foreign(),
                details.days(),
                details.when() == null ? null : details.when().from());
    }
}
