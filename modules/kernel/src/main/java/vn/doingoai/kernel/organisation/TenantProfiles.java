package vn.doingoai.kernel.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.persistence.Sql;

/** Reads the tenant's own row, in a transaction of its own so that it never joins one of another access. */
@ApplicationScoped
class TenantProfiles {

    @Inject
    Sql sql;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    TenantProfile get() {
        return sql.find(
                        "select tenant_id, settings, demo_today from portal.tenant"
                                + " where tenant_id = portal.current_tenant()",
                        row -> new TenantProfile(
                                row.getString("tenant_id"),
                                TenantSettings.parse(row.getString("settings")),
                                row.getObject("demo_today", LocalDate.class)))
                .orElseThrow(NotFoundException::new);
    }
}
