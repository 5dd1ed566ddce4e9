package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.doingoai.launcher.tenants.OwnerSql;

/**
 * What the closed tenant published reaches its successor as any publication reaches its receiver: as a delivery, of which
 * the successor makes its own copy. The words of it are those that went to the ministry.
 */
final class Handover {
    private final OwnerSql sql;
    private final Merger merger;
    private final ChangeLog changes;

    private record Sent(UUID id, UUID subject) {}

    Handover(OwnerSql sql, Merger merger, ChangeLog changes) {
        this.sql = sql;
        this.merger = merger;
        this.changes = changes;
    }

    /** How many publications are handed over. */
    int count() throws SQLException {
        return sent().size();
    }

    /** Delivers them; the time of each is that of the merger. */
    void deliver() throws SQLException {
        Instant moment = merger.moment();
        for (Sent sent : sent()) {
            UUID id = merger.id("delivery", sent.subject());
            sql.update("""
                    insert into portal.delivery (id, to_tenant_id, kind, subject, content, attachment, sent_by, sent_at)
                    select ?, ?, kind, subject, content, attachment, ?, ? from portal.delivery
                     where tenant_id = portal.current_tenant() and id = ?
                    """, id, merger.to(), merger.end().basis(), moment.atOffset(ZoneOffset.UTC), sent.id());
            changes.added("delivery", id);
            // A correction comes after what it corrects.
            moment = moment.plusMillis(1);
        }
    }

    /** One delivery of each publication that the successor does not have. */
    private List<Sent> sent() throws SQLException {
        sql.enter(merger.from());
        return sql.list(
                """
                select id, subject from (
                select distinct on (d.subject) d.id, d.subject, d.sent_at from portal.delivery d
                 where d.tenant_id = portal.current_tenant() and d.kind = 'PUBLICATION'
                   and not exists (select from portal.delivery had where had.tenant_id = d.tenant_id
                                      and had.kind = d.kind and had.subject = d.subject and had.to_tenant_id = ?)
                 order by d.subject, d.sent_at) sent order by sent_at, id
                """,
                row -> new Sent(row.getObject("id", UUID.class), row.getObject("subject", UUID.class)),
                merger.to());
    }
}
