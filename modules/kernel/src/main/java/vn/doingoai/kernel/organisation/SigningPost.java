package vn.doingoai.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post from which documents are signed, as the tenant's settings declare it for a time.
 *
 * @param key names the post in outlines; the same key may follow itself with other dates
 * @param unitKind the units that have this post
 * @param titles the lines printed above the signature, in order
 * @param validFrom first day
 * @param validTo last day, or null
 * @param basis what the authority rests on; must be there for TUQ.
 */
public record SigningPost(
        String key,
        UnitKind unitKind,
        SignatureAuthority authority,
        List<String> titles,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Basis basis) {

    /**
     * The written authority from which somebody signs for another: a decision for TUQ., a regulation for TL.
     *
     * @param document its number and date
     * @param from     first day
     * @param to       last day; null only for TL., which a regulation may give without end
     */
    public record Basis(
            String document, LocalDate from, @Nullable LocalDate to) {
        /** Whether it is in force on that day. */
        public boolean coversDay(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Copies the list. */
    public SigningPost {
        titles = List.copyOf(titles);
    }

    /** Whether who holds the post may sign on that day: rule DOC-04 asks TUQ. and TL. for an authority in force. */
    public boolean mayActOn(LocalDate day) {
        return switch (authority) {
            case TUQ -> existsOn(day) && basis != null && basis.to() != null && basis.coversDay(day);
            case TL -> existsOn(day) && (basis == null || basis.coversDay(day));
            default -> existsOn(day);
        };
    }

    /** Whether the post exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
