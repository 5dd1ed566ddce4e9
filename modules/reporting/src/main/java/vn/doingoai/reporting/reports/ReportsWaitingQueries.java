package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;

/** Reads what the reports that are not out yet ask of whom. */
@ApplicationScoped
@Transactional
class ReportsWaitingQueries {

    @Inject
    Sql sql;

    /** All reports on their way, the nearest deadline first, with the sections that this user is to write. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    List<WaitingReport> open(UUID user) {
        return sql.list("""
                select r.id, r.title, r.state, r.deadline,
                       (select count(*) from portal.report_section s
                         where s.tenant_id = portal.current_tenant() and s.report_id = r.id and s.assignee_id = ?
                           and s.state in ('EMPTY', 'IN_WORK')) as assigned,
                       (select count(*) from portal.report_comment c
                         where c.tenant_id = portal.current_tenant() and c.report_id = r.id
                           and c.resolved_at is null) as comments,
                       (select count(*) from portal.report_passage p
                         where p.tenant_id = portal.current_tenant() and p.report_id = r.id
                           and exists (select from portal.submission_version v
                                 where v.tenant_id = p.tenant_id and v.submission_id = p.submission_id
                                   and v.ordinal > p.checked_ordinal)) as stale
                  from portal.report r
                 where r.tenant_id = portal.current_tenant() and r.state not in ('PUBLISHED', 'CORRECTED')
                 order by r.deadline nulls last, r.id
                """, ReportsWaitingQueries::row, user);
    }

    private static WaitingReport row(ResultSet row) throws SQLException {
        return new WaitingReport(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ReportState.valueOf(row.getString("state")),
                row.getObject("deadline", LocalDate.class),
                row.getLong("assigned"),
                row.getLong("comments"),
                row.getLong("stale"));
    }
}
