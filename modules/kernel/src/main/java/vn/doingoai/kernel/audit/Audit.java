package vn.doingoai.kernel.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.persistence.Sql;

/** Writes who did what, in the transaction of the act itself: what is not recorded did not happen. */
@ApplicationScoped
public class Audit {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    /**
     * Records an act of the caller.
     *
     * @param action business verb in kebab-case, e.g. {@code submission-accepted}
     * @param entity kind of the thing acted on
     * @param entityId which one, or null
     * @param summary a line for the audit page; no personal data and no text of a report
     */
    public void record(String action, String entity, @Nullable UUID entityId, String summary) {
        record(caller.get(), action, entity, entityId, summary);
    }

    /** As above, of somebody who is not the caller of this request, or not in this tenant; they must belong to the current one. */
    public void record(Caller who, String action, String entity, @Nullable UUID entityId, String summary) {
        sql.update(
                """
                insert into portal.audit_event (id, unit_id, user_id, username, action, entity, entity_id, summary)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                who.unit(),
                who.userId(),
                who.username(),
                action,
                entity,
                entityId,
                summary);
    }
}
