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
 */
public record SigningPost(
        String key,
        UnitKind unitKind,
        SignatureAuthority authority,
        List<String> titles,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Copies the list. */
    public SigningPost {
        titles = List.copyOf(titles);
    }

    /** Whether the post exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
