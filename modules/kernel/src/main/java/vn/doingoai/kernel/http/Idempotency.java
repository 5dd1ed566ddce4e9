package vn.doingoai.kernel.http;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.persistence.Sql;

/** Answers already given to a caller's keys, so that a repeated write is answered and not done again. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Idempotency {

    /** An answer as it was given. */
    record Answer(String requestHash, int status, String body) {}

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    Optional<Answer> find(String key) {
        return sql.find(
                "select request_hash, status, body from portal.idempotency_key"
                        + " where tenant_id = portal.current_tenant() and user_id = ? and key = ?",
                row -> new Answer(row.getString("request_hash"), row.getInt("status"), row.getString("body")),
                caller.get().userId(),
                key);
    }

    void keep(String key, String requestHash, int status, @Nullable String body) {
        Caller who = caller.get();
        sql.update(
                """
                insert into portal.idempotency_key (id, unit_id, user_id, key, request_hash, status, body)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                UuidCreator.getTimeOrderedEpoch(),
                who.unit(),
                who.userId(),
                key,
                requestHash,
                status,
                body == null ? "" : body);
    }
}
