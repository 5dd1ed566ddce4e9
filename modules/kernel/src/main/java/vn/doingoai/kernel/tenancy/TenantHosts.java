package vn.doingoai.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.persistence.Sql;

/**
 * Which tenant answers at a host name: the first label of the name, as in {@code gia-lai.example.vn}.
 *
 * <p>Found hosts are remembered for the life of the server, since tenants are loaded before it starts. Unknown names are
 * not, so that guessing fills no memory.
 */
@ApplicationScoped
public class TenantHosts {

    private final Map<String, String> tenantByLabel = new ConcurrentHashMap<>();

    @Inject
    Sql sql;

    /** The tenant at this host, or empty for a name that no tenant has. */
    @Transactional
    public Optional<String> findTenant(String serverName) {
        int dot = serverName.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String label = serverName.substring(0, dot).toLowerCase(Locale.ROOT);
        String known = tenantByLabel.get(label);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found = sql.find(
                "select tenant_id from portal.tenant_host where host = ?", row -> row.getString("tenant_id"), label);
        found.ifPresent(tenant -> tenantByLabel.put(label, tenant));
        return found;
    }

    /** The label at which a tenant answers. */
    @Transactional
    public String hostOf(String tenant) {
        return sql.find("select host from portal.tenant_host where tenant_id = ?", row -> row.getString("host"), tenant)
                .orElseThrow(NotFoundException::new);
    }

    /** Every tenant that is open, for work that is done for each of them. */
    @Transactional
    public List<String> tenants() {
        return sql.list("""
                select distinct tenant_id from portal.tenant_host
                 where not exists (select from portal.tenant_end e where e.closed_tenant = tenant_id) order by tenant_id
                """, row -> row.getString("tenant_id"));
    }
}
