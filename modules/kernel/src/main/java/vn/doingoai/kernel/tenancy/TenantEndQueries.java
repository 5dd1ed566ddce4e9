package vn.doingoai.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.kernel.persistence.Sql;

/** Reads the tenants that ended; that they did is public. */
@ApplicationScoped
@Transactional
class TenantEndQueries {

    @Inject
    Sql sql;

    Map<String, TenantEnd> byTenant() {
        return sql
                .list(
                        """
                        select closed_tenant, name, successor, successor_name, last_day, basis from portal.tenant_end
                        """,
                        row -> new TenantEnd(
                                row.getString("closed_tenant"),
                                row.getString("name"),
                                row.getString("successor"),
                                row.getString("successor_name"),
                                row.getObject("last_day", LocalDate.class),
                                row.getString("basis")))
                .stream()
                .collect(Collectors.toMap(TenantEnd::tenant, Function.identity()));
    }
}
