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
}
