package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.persistence.Sql;

/** Reads, for the daily reminders, which units have not handed in. Nobody asks for it by a request. */
@ApplicationScoped
@Transactional
class ReminderQueries {

    private static final int DAYS_AHEAD = 7;

    @Inject
    Sql sql;

    /** Requests whose last day is at most a week ahead and for which something is missing. */
    List<OpenRequest> open(LocalDate today) {
        return sql.list("""
                select r.id, r.title, r.document_date,
                       r.deadline - (case when r.deadline_inclusive then 0 else 1 end) as last_day,
                       array_agg(s.unit_id order by s.unit_id) as missing
                  from portal.report_request r
                  join portal.submission s on s.tenant_id = r.tenant_id and s.request_id = r.id
                 where r.tenant_id = portal.current_tenant() and r.state = 'ISSUED'
                   and r.deadline - (case when r.deadline_inclusive then 0 else 1 end) <= ?
                   and s.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')
                 group by r.tenant_id, r.id
                 order by r.deadline, r.id
                """, ReminderQueries::row, today.plusDays(DAYS_AHEAD));
    }

    private static OpenRequest row(ResultSet row) throws SQLException {
        return new OpenRequest(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                List.of((UUID[]) row.getArray("missing").getArray()));
    }
}
