package vn.doingoai.kernel.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;

/** Sends to other tenants, in the transaction of the act itself: what was done was delivered. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    /**
     * Sends.
     *
     * @param to         the tenant that receives
     * @param subject    key of what it is about
     * @param content    JSON: figures and names of documents, never a person or the text of a case
     * @param attachment the document that goes with it, or null
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER})
    public void send(String to, Delivery.Kind kind, UUID subject, String content, byte @Nullable [] attachment) {
        sql.update(
                """
                insert into portal.delivery (id, to_tenant_id, kind, subject, content, attachment, sent_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                to,
                kind.name(),
                subject,
                content,
                attachment,
                caller.get().fullName());
    }
}
