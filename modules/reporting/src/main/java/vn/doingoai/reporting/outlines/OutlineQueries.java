package vn.doingoai.reporting.outlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/** Finds outlines. Parsed ones are kept, by tenant and version: a version never changes. */
@ApplicationScoped
@Transactional
public class OutlineQueries {

    private final Map<Key, Outline> parsed = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private record Key(String tenant, UUID version) {}

    /** The outline of this version. */
    public Outline get(UUID versionId) {
        String tenant = CurrentAccess.find().map(Access::tenant).orElseThrow(NotFoundException::new);
        return parsed.computeIfAbsent(new Key(tenant, versionId), key -> {
            OutlineVersion stored = entities.find(OutlineVersion.class, key.version());
            if (stored == null) {
                throw new NotFoundException();
            }
            return OutlineReader.parse(stored.content());
        });
    }

    /** All versions of the tenant, the newest of each first. */
    public List<OutlineRow> all() {
        return entities.createQuery(
                        "select new vn.doingoai.reporting.outlines.OutlineRow("
                                + "o.id, o.key, o.outlineVersion, o.title, o.level, o.validFrom, o.validTo)"
                                + " from OutlineVersion o order by o.key, o.outlineVersion desc",
                        OutlineRow.class)
                .getResultList();
    }
}
