package vn.doingoai.administration.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;

/**
 * Which events are shown.
 *
 * @param username whole user name; empty for all
 * @param action empty for all
 * @param day the day in Vietnam, or null for all
 * @param before key of the oldest event shown already, or null to begin with the newest
 */
public record AuditFilter(
        String username,
        String action,
        @Nullable LocalDate day,
        @Nullable UUID before) {

    @Nullable
    OffsetDateTime from() {
        return day == null ? null : start(day);
    }

    @Nullable
    OffsetDateTime to() {
        return day == null ? null : start(day.plusDays(1));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(TenantClock.ZONE).toOffsetDateTime();
    }
}
