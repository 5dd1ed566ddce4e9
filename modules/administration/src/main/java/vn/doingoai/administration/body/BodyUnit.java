package vn.doingoai.administration.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.UnitKind;

/**
 * A unit that is the foreign-affairs body, came before it or after it; or one that documents may speak of.
 *
 * @param code of the unit in the tenant's files
 * @param from first day
 * @param to last day, or null
 */
public record BodyUnit(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate to) implements Serializable {

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
