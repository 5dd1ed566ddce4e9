package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.persistence.Sql;

/**
 * The rows of a reader's own tenant that stand for a session elsewhere. Each in a transaction of its own: the request's is
 * one of the closed tenant, in which nothing can be written.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReadingRows {

    private static final String SECONDS = "60";

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * A session that begins.
     *
     * @param reader the person in their own tenant
     */
    record Begun(UUID id, Caller reader, String purpose) {}

    private record Ticket(UUID id, UUID user, String purpose) {}

    Optional<Begun> redeem(String closedTenant, String ticketHash, String home) {
        Optional<Ticket> ticket = sql.find(
                "update portal.reading set redeemed_at = now()"
                        + " where tenant_id = portal.current_tenant() and ticket_hash = ? and closed_tenant = ?"
                        + " and redeemed_at is null and opened_at > now() - interval '" + SECONDS + " seconds'"
                        + " returning id, user_id, purpose",
                row -> new Ticket(
                        row.getObject("id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("purpose")),
                ticketHash,
                closedTenant);
        return ticket.flatMap(known -> Optional.ofNullable(entities.find(User.class, known.user()))
                .filter(user -> !user.isDisabled())
                .map(user -> new Begun(known.id(), user.asCaller(home), known.purpose())));
    }

    /** Whether the session has not been ended and its reader's own sessions hold. */
    boolean isOpen(UUID reading, UUID userId, long epoch, String home) {
        User user = entities.find(User.class, userId);
        return user != null
                && !user.isDisabled()
                && user.asCaller(home).epoch() == epoch
                && sql.find("""
                                select 1 from portal.reading
                                 where tenant_id = portal.current_tenant() and id = ? and ended_at is null
                                """, row -> 1, reading).isPresent();
    }

    void end(UUID reading) {
        sql.update("""
                update portal.reading set ended_at = now()
                 where tenant_id = portal.current_tenant() and id = ? and ended_at is null
                """, reading);
    }

    void record(Caller reader, String action, UUID reading, String summary) {
        audit.record(reader, action, "reading", reading, summary);
    }

    /** The unit of the current tenant that has a code. */
    UUID unit(String code) {
        return sql.find(
                        "select id from portal.unit where tenant_id = portal.current_tenant() and code = ?",
                        row -> row.getObject("id", UUID.class),
                        code)
                .orElseThrow(NotFoundException::new);
    }
}
