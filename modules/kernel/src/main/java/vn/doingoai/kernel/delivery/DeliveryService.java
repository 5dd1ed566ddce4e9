package vn.doingoai.kernel.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.tenancy.TenantEnd;
import vn.doingoai.kernel.tenancy.TenantEnds;

/** Sends to other tenants, in the transaction of the act itself: what was done was delivered. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantEnds ends;

    /**
     * Sends. A publication for a tenant that has ended goes to the tenant that reads it, which is told of each publication
     * once. Whoever is asked for something has to answer, and a tenant that has ended cannot.
     *
     * @param to         the tenant that receives
     * @param subject    key of what it is about
     * @param content    JSON: figures and names of documents, never a person or the text of a case
     * @param attachment the document that goes with it, or null
     * @throws BusinessException {@code delivery-closed} when something is asked of a tenant that has ended
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER})
    public void send(String to, Delivery.Kind kind, UUID subject, String content, byte @Nullable [] attachment) {
        Optional<TenantEnd> ended = ends.findNow(to);
        if (kind != Delivery.Kind.PUBLICATION && ended.isPresent()) {
            TenantEnd end = ended.get();
            throw new BusinessException(
                    "delivery-closed", end.name(), end.successorName(), end.effective(), end.basis());
        }
        String receiver = ended.map(ends::reader).orElse(to);
        if (kind == Delivery.Kind.PUBLICATION && isThere(receiver, subject)) {
            return;
        }
        sql.update(
                """
                insert into portal.delivery (id, to_tenant_id, kind, subject, content, attachment, sent_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                receiver,
                kind.name(),
                subject,
                content,
                attachment,
                caller.get().fullName());
    }

    /** Whether a publication needs no delivery: it is the tenant's own, or was sent there for another that ended. */
    private boolean isThere(String receiver, UUID publication) {
        return sql.find("""
                        select 1 where ? = portal.current_tenant() or exists (
                            select from portal.delivery d
                             where d.tenant_id = portal.current_tenant() and d.kind = 'PUBLICATION' and d.subject = ?
                               and d.to_tenant_id = ?)
                        """, row -> true, receiver, publication, receiver).isPresent();
    }
}
