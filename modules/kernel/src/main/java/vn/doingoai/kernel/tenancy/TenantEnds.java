package vn.doingoai.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tenants that ended. What is asked on every request is remembered for two seconds, since a merger is carried out beside
 * the running portal; that nothing is written to a closed tenant does not hang on it, the database sees to that at once.
 */
@ApplicationScoped
public class TenantEnds {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    private record Known(Map<String, TenantEnd> ends, Instant readAt) {}

    @Inject
    TenantEndQueries queries;

    /** The end of a tenant, or empty while it is open. */
    public Optional<TenantEnd> find(String tenant) {
        return Optional.ofNullable(ends().get(tenant));
    }

    /** The same, asked anew: for what is done once and would be lost on a tenant that ended a second ago. */
    public Optional<TenantEnd> findNow(String tenant) {
        known = new Known(queries.byTenant(), Instant.now());
        return find(tenant);
    }

    /** The open tenant that reads a closed one: the successor, or its own successor in turn. */
    public String reader(TenantEnd end) {
        String reader = end.successor();
        for (Optional<TenantEnd> next = find(reader); next.isPresent(); next = find(reader)) {
            reader = next.get().successor();
        }
        return reader;
    }

    /** The closed tenants that a tenant reads, by name. */
    public List<TenantEnd> readBy(String tenant) {
        return ends().values().stream()
                .filter(end -> reader(end).equals(tenant))
                .sorted(Comparator.comparing(TenantEnd::name))
                .toList();
    }

    private Map<String, TenantEnd> ends() {
        Known last = known;
        if (Instant.now().isAfter(last.readAt().plus(REMEMBERED))) {
            last = new Known(queries.byTenant(), Instant.now());
            known = last;
        }
        return last.ends();
    }
}
