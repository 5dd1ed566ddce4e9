package vn.doingoai.kernel.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.kernel.persistence.Sql;

/** What was delivered to the current tenant and is not copied yet. */
@ApplicationScoped
@Transactional
public class Inbox {

    private static final int AT_ONCE = 20;

    @Inject
    Sql sql;

    @Inject
    @Any
    Instance<DeliveryHandler> handlers;

    /**
     * Keys of the oldest that wait, in the order in which they were sent. What was taken is looked up in a table of
     * hashes: joined, the plan that a connection keeps from a tenant with no deliveries compares each with each.
     *
     * @param without senders that are left out
     */
    List<Waiting> waiting(Set<String> without) {
        return sql.list(
                """
                select d.id, d.tenant_id from portal.delivery d
                 where d.to_tenant_id = portal.current_tenant()
                   and d.tenant_id <> all (string_to_array(?, ','))
                   and d.id not in (select t.id from portal.delivery_taken t where t.tenant_id = portal.current_tenant())
                 order by d.sent_at, d.id limit ?
                """,
                row -> new Waiting(row.getObject("id", UUID.class), row.getString("tenant_id")),
                String.join(",", without),
                AT_ONCE);
    }

    /** A delivery that waits, and who sent it. */
    record Waiting(UUID id, String from) {}

    /** Has a delivery copied, unless somebody else just did: the row that says so comes first and holds others up. */
    void take(UUID id) {
        int first = sql.update("""
                insert into portal.delivery_taken (id, from_tenant_id)
                select d.id, d.tenant_id from portal.delivery d
                 where d.to_tenant_id = portal.current_tenant() and d.id = ?
                on conflict do nothing
                """, id);
        if (first == 0) {
            return;
        }
        Delivery delivery = get(id);
        handlers.stream().filter(handler -> handler.takes(delivery.kind())).forEach(handler -> handler.take(delivery));
    }

    private Delivery get(UUID id) {
        return sql.find("""
                        select d.id, d.tenant_id, d.kind, d.subject, d.content, d.attachment, d.sent_by, d.sent_at
                          from portal.delivery d
                         where d.to_tenant_id = portal.current_tenant() and d.id = ?
                        """, Inbox::delivery, id).orElseThrow();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("tenant_id"),
                Delivery.Kind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("content"),
                row.getBytes("attachment"),
                row.getString("sent_by"),
                row.getTimestamp("sent_at").toInstant());
    }
}
