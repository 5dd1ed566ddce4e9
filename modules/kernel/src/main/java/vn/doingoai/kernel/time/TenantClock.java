package vn.doingoai.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.doingoai.kernel.organisation.CurrentTenant;

/** The date that business goes by: real time in Vietnam, except in demo data, where the day stands still. */
@Named("clock")
@ApplicationScoped
public class TenantClock {

    /** The one zone of every tenant. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    CurrentTenant tenant;

    /** Today, for deadlines and documents. */
    public LocalDate today() {
        LocalDate set = tenant.get().demoToday();
        return set == null ? LocalDate.now(Clock.system(ZONE)) : set;
    }

    /** Now, for "submitted at": the tenant's day at the real time of day. */
    public Instant now() {
        return isSimulated()
                ? ZonedDateTime.of(today(), LocalTime.now(Clock.system(ZONE)), ZONE)
                        .toInstant()
                : Instant.now();
    }

    /** Whether the day is a set one, which every page must say. */
    public boolean isSimulated() {
        return tenant.get().demoToday() != null;
    }
}
