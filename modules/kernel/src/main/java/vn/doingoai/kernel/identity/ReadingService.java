package vn.doingoai.kernel.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.tenancy.TenantEnd;
import vn.doingoai.kernel.tenancy.TenantEnds;

/** What a successor's staff do to read the tenants that merged into theirs. */
@ApplicationScoped
@Transactional
public class ReadingService {

    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_PURPOSE = 200;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantEnds ends;

    @Inject
    Audit audit;

    /** The closed tenants that the caller's tenant reads. */
    @Permit
    public List<TenantEnd> closedTenants() {
        return ends.readBy(caller.get().tenant());
    }

    /**
     * Opens a session in a closed tenant.
     *
     * @param purpose what it is for, in the reader's words; recorded with every look
     * @return a ticket that is good once, for a minute, at the closed tenant's address
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public String open(String closedTenant, String purpose) {
        TenantEnd end = closedTenants().stream()
                .filter(each -> each.tenant().equals(closedTenant))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String reason = purpose.strip();
        if (reason.length() < SHORTEST_PURPOSE || reason.length() > LONGEST_PURPOSE) {
            throw new InvalidInputException("purpose", "reading-purpose", SHORTEST_PURPOSE, LONGEST_PURPOSE);
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String ticket = Secrets.newToken();
        sql.update("""
                insert into portal.reading (id, unit_id, user_id, closed_tenant, purpose, ticket_hash)
                values (?, ?, ?, ?, ?, ?)
                """, id, caller.get().unit(), caller.get().userId(), closedTenant, reason, Secrets.sha256(ticket));
        audit.record("reading-opened", "reading", id, end.name() + ": " + reason);
        return ticket;
    }
}
