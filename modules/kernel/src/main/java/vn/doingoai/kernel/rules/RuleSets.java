package vn.doingoai.kernel.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/**
 * The rules of the tenant of the work that runs. Kept by tenant for the life of the server: they change with the files
 * only, and those are read before it starts.
 */
@ApplicationScoped
public class RuleSets {

    private final Map<String, List<RuleSet>> sets = new ConcurrentHashMap<>();

    @Inject
    RuleSetQueries stored;

    /** The version in force on a day; before the first one, the first: it is what is known of those days. */
    public RuleSet on(LocalDate day) {
        List<RuleSet> all = all();
        return all.stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }

    /** The version that a row was judged by. */
    public Optional<RuleSet> find(UUID id) {
        return all().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** All versions, the newest first; never empty, since no tenant starts without one. */
    public List<RuleSet> all() {
        String tenant = CurrentAccess.find().map(Access::tenant).orElseThrow(NotFoundException::new);
        List<RuleSet> known = sets.get(tenant);
        if (known == null) {
            known = CurrentAccess.call(Access.ofTenant(tenant), stored::all);
            if (known.isEmpty()) {
                throw new IllegalStateException("No rule set of tenant " + tenant);
            }
            sets.put(tenant, known);
        }
        return known;
    }
}
