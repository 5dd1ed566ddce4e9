package vn.doingoai.conferences.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.Conference;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.ConferenceState;
import vn.doingoai.conferences.Decision;
import vn.doingoai.conferences.PermittedTerms;
import vn.doingoai.kernel.time.DateSpan;

/**
 * What rules look at: values only, so that they run while somebody types, on rows that are imported and on stored ones.
 *
 * @param permit the permit, or null
 * @param terms what it was given for, or null
 * @param report the report on it, or null
 * @param today by the clock of the tenant
 */
public record ConferenceFacts(
        ConferenceState state,
        ConferenceDetails details,
        @Nullable Decision permit,
        @Nullable PermittedTerms terms,
        @Nullable Decision report,
        LocalDate today) {

    /** What is known of one that was never stored. */
    public static ConferenceFacts of(ConferenceState state, ConferenceDetails details, LocalDate today) {
        return new ConferenceFacts(state, details, null, null, null, today);
    }

    /** What is stored. */
    public static ConferenceFacts of(Conference conference, LocalDate today) {
        return new ConferenceFacts(
                conference.state(),
                conference.details(),
                conference.permit(),
                conference.terms(),
                conference.report(),
                today);
    }

    /** Its first day, when it is known to the day. */
    Optional<LocalDate> firstDay() {
        return exactly().map(DateSpan::from);
    }

    /** Its last day, when it is known to the day. */
    Optional<LocalDate> lastDay() {
        return exactly().map(DateSpan::to);
    }

    private Optional<DateSpan> exactly() {
        return Optional.ofNullable(details.when()).filter(when -> when.precision() == DateSpan.Precision.DAY);
    }

    /** Whether somebody has to permit it. */
    boolean needsPermit() {
        return details.role().isOrganiser() && !details.kind().isOutOfScope();
    }
}
