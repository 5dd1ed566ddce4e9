package vn.doingoai.kernel.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/**
 * The tenant of the work that runs, with its settings.
 *
 * <p>Profiles are kept by tenant identifier for the life of the server: they change with the files only, and those are
 * read before it starts.
 */
@ApplicationScoped
public class CurrentTenant {

    private final Map<String, TenantProfile> profiles = new ConcurrentHashMap<>();

    @Inject
    TenantProfiles stored;

    /** The current tenant; without one, as if there were none. */
    public TenantProfile get() {
        String id = CurrentAccess.find().map(Access::tenant).orElseThrow(NotFoundException::new);
        TenantProfile known = profiles.get(id);
        if (known == null) {
            known = CurrentAccess.call(Access.ofTenant(id), stored::get);
            profiles.put(id, known);
        }
        return known;
    }
}
