package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.requests.RequestState;

/** Lists of submissions: a unit's own, and the province's board of one request. */
@ApplicationScoped
@Transactional
public class BoardQueries {

    private static final String OVERDUE =
            "(s.late or (s.state in ('NOT_STARTED', 'DRAFT', 'RETURNED') and ? > r.deadline - (case when r.deadline_inclusive then 0 else 1 end)))";

    @Inject
    Sql sql;

    @Inject
    TenantClock clock;

    /** The reports asked of the caller's unit, open ones first, then by deadline. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public List<MyReportRow> mine() {
        return sql.list("""
                select s.id, r.title, r.number, r.state as request_state, r.deadline,
                       r.deadline - (case when r.deadline_inclusive then 0 else 1 end) as last_day,
                       s.state, s.late, s.answered, s.total, s.return_reason,
                       exists (select 1 from portal.submission b
                                 join portal.report_request q on q.tenant_id = b.tenant_id and q.id = b.request_id
                                where b.tenant_id = s.tenant_id and b.unit_id = s.unit_id and q.period_to < r.period_from
                                  and b.state <> 'NOT_STARTED') as follows
                  from portal.submission s
                  join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
                 where s.tenant_id = portal.current_tenant() and s.unit_id = portal.current_unit()
                 order by case when r.state = 'ISSUED' and s.state in ('NOT_STARTED', 'DRAFT', 'RETURNED') then 0 else 1 end,
                       r.deadline desc, s.id
                """, BoardQueries::mine);
    }

    /** The units of a request with the state of their reports, by name. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public List<BoardRow> board(UUID request, BoardFilter filter) {
        StringBuilder query =
                new StringBuilder("select s.id, s.unit_id, u.name, u.kind, s.state, s.submitted_at, s.late, "
                        + OVERDUE
                        + " as overdue, s.answered, s.total"
                        + """
                 from portal.submission s
                 join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
                 join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
                where s.tenant_id = portal.current_tenant() and s.request_id = ?
                """);
        LocalDate today = clock.today();
        List<Object> values = new ArrayList<>(List.of(today, request));
        narrow(filter, today, query, values);
        query.append(" order by u.search_key, s.id offset ? limit ?");
        values.add(filter.offset());
        values.add(filter.limit());
        return sql.list(query.toString(), BoardQueries::row, values.toArray());
    }

    private static void narrow(BoardFilter filter, LocalDate today, StringBuilder query, List<Object> values) {
        if (!filter.text().isBlank()) {
            query.append(" and position(? in u.search_key) > 0");
            values.add(SearchKey.of(filter.text()));
        }
        if (filter.state() != null) {
            query.append(" and s.state = ?");
            values.add(filter.state().name());
        }
        if (filter.overdueOnly()) {
            query.append(" and ").append(OVERDUE);
            values.add(today);
        }
    }

    /** Requests that are not closed, with what is handed in and what is missing, the nearest deadline first. */
    @Permit({Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER})
    List<BoardWorkRow> open() {
        return sql.list(
                """
                select r.id, r.title, r.deadline - (case when r.deadline_inclusive then 0 else 1 end) as last_day,
                       count(*) filter (where s.state in ('SUBMITTED', 'RESUBMITTED')) as handed_in,
                       count(*) filter (where s.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')) as missing
                  from portal.report_request r
                  join portal.submission s on s.tenant_id = r.tenant_id and s.request_id = r.id
                 where r.tenant_id = portal.current_tenant() and r.state = 'ISSUED'
                 group by r.tenant_id, r.id
                 order by r.deadline, r.id
                """,
                row -> new BoardWorkRow(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("handed_in"),
                        row.getInt("missing")));
    }

    /** The numbers over the board, whatever its filter. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public BoardCounts counts(UUID request) {
        return sql.find(
                        "select count(*) as units,"
                                + " count(*) filter (where s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')) as submitted,"
                                + " count(*) filter (where s.state = 'ACCEPTED') as accepted,"
                                + " count(*) filter (where s.state = 'RETURNED') as returned,"
                                + " count(*) filter (where " + OVERDUE + ") as overdue"
                                + " from portal.submission s"
                                + " join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id"
                                + " where s.tenant_id = portal.current_tenant() and s.request_id = ?",
                        row -> new BoardCounts(
                                row.getInt("units"),
                                row.getInt("submitted"),
                                row.getInt("accepted"),
                                row.getInt("returned"),
                                row.getInt("overdue")),
                        clock.today(),
                        request)
                .orElseThrow(NotFoundException::new);
    }

    private static MyReportRow mine(ResultSet row) throws SQLException {
        return new MyReportRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("number"),
                RequestState.valueOf(row.getString("request_state")),
                row.getObject("deadline", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                SubmissionState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getInt("answered"),
                row.getInt("total"),
                row.getString("return_reason"),
                row.getBoolean("follows"));
    }

    private static BoardRow row(ResultSet row) throws SQLException {
        return new BoardRow(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                SubmissionState.valueOf(row.getString("state")),
                instant(row, "submitted_at"),
                row.getBoolean("late"),
                row.getBoolean("overdue"),
                row.getInt("answered"),
                row.getInt("total"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
