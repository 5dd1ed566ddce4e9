package vn.doingoai.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;

/** Reads the audit trail, newest first. Keys are ordered by time, so the next page begins after the last key. */
@ApplicationScoped
@Transactional
public class AuditQueries {

    /** Events on a page. */
    static final int SIZE = 50;

    @Inject
    Sql sql;

    /** The events of a page, and one more when there are older ones. */
    @Permit(Role.PROVINCE_ADMIN)
    public List<AuditRow> page(AuditFilter filter) {
        return sql.list(
                """
                select id, at, username, action, entity, summary from portal.audit_event
                 where tenant_id = portal.current_tenant()
                   and (cast(? as uuid) is null or id < ?)
                   and (? = '' or username = ?)
                   and (? = '' or action = ?)
                   and (cast(? as timestamptz) is null or at >= ? and at < ?)
                 order by id desc limit ?
                """,
                AuditQueries::row,
                filter.before(),
                filter.before(),
                filter.username(),
                filter.username(),
                filter.action(),
                filter.action(),
                filter.from(),
                filter.from(),
                filter.to(),
                SIZE + 1);
    }

    /** The actions among the latest events, to choose from. */
    @Permit(Role.PROVINCE_ADMIN)
    public List<String> recentActions() {
        return sql.list("""
                select distinct action from (
                       select action from portal.audit_event where tenant_id = portal.current_tenant()
                        order by id desc limit 5000) latest
                 order by action
                """, row -> row.getString("action"));
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("action"),
                row.getString("entity"),
                row.getString("summary"));
    }
}
