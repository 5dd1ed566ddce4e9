package vn.doingoai.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.TenantClock;

/** Marks the caller's own notices as read. */
@ApplicationScoped
@Transactional
public class NoticeService {

    private static final String READ = "update portal.notice set read_at = coalesce(read_at, ?), version = version + 1"
            + " where tenant_id = portal.current_tenant() and user_id = ?";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    /** Marks one; doing so again changes nothing. */
    @Permit
    public void read(UUID id) {
        int found = sql.update(
                READ + " and id = ?",
                clock.now().atOffset(ZoneOffset.UTC),
                caller.get().userId(),
                id);
        if (found == 0) {
            throw new NotFoundException();
        }
    }

    /** Marks all. */
    @Permit
    public void readAll() {
        sql.update(
                READ + " and read_at is null",
                clock.now().atOffset(ZoneOffset.UTC),
                caller.get().userId());
    }
}
