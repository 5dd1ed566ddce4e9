package vn.doingoai.checks.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** What was delivered to a tenant of the running portal. */
public final class Inbox {
    private static final int PATIENCE_SECONDS = 90;

    private Inbox() {}

    /** Waits until the tenant has copied all of it. */
    public static void awaitEmpty(String tenant) {
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            var session = new Session(superuser);
            for (int i = 0; i < PATIENCE_SECONDS; i++) {
                if (waiting(session, tenant) == 0) {
                    return;
                }
                TimeUnit.SECONDS.sleep(1);
            }
            throw new IllegalStateException(tenant + " takes nothing out of its inbox");
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long waiting(Session session, String tenant) throws SQLException {
        return session.number("""
                select count(*) from portal.delivery d where d.to_tenant_id = ? and not exists
                    (select from portal.delivery_taken t where t.tenant_id = d.to_tenant_id and t.id = d.id)
                """, tenant);
    }
}
