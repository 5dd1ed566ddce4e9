package vn.doingoai.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.doingoai.kernel.schedule.TenantJob;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.kernel.time.TenantClock;

/**
 * Asks the slices once a day, from seven o'clock of the tenant's day on, whom to remind. After a restart they are asked
 * again on the same day and tell nobody twice: a notice is made once for each person and event.
 */
@ApplicationScoped
public class ReminderJob implements TenantJob {

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private final Map<String, LocalDate> done = new ConcurrentHashMap<>();

    @Inject
    @Any
    Instance<Reminder> reminders;

    @Inject
    TenantClock clock;

    @Override
    public void run() {
        Optional<String> tenant = CurrentAccess.find().map(Access::tenant);
        if (tenant.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        boolean early = LocalTime.ofInstant(clock.now(), TenantClock.ZONE).isBefore(HOUR);
        if (early || today.equals(done.get(tenant.get()))) {
            return;
        }
        reminders.forEach(reminder -> reminder.remind(today));
        done.put(tenant.get(), today);
    }
}
