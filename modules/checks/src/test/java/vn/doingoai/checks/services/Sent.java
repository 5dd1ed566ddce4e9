package vn.doingoai.checks.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.persistence.Sql;

/** What the current tenant sent to others. */
@ApplicationScoped
@Transactional
public class Sent {
    @Inject
    Sql sql;

    /** Who was sent something of this key, in order. */
    public List<String> receivers(UUID subject) {
        return sql.list(
                "select to_tenant_id from portal.delivery where tenant_id = portal.current_tenant() and subject = ?"
                        + " order by id",
                row -> row.getString("to_tenant_id"),
                subject);
    }

    /** Whether the current tenant has copied what was sent to it under this key. */
    public boolean taken(UUID subject) {
        return !sql.list("""
                select d.id from portal.delivery d
                  join portal.delivery_taken t on t.tenant_id = portal.current_tenant() and t.id = d.id
                 where d.to_tenant_id = portal.current_tenant() and d.subject = ?
                """, row -> row.getString("id"), subject).isEmpty();
    }
}
