package vn.doingoai.reporting.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.PeriodName;

/**
 * Reads what the ministry asks for. A report answers a request when it was begun from it, or covers the same period: the
 * ministry may ask for what the province had begun by itself.
 */
@ApplicationScoped
@Transactional
public class AskQueries {

    private static final String SELECT = """
            select a.id, a.title, a.number, a.document_date, a.period_from, a.period_to, a.deadline, a.note, a.closed,
                   a.reminded_at is not null as reminded, a.return_reason, a.returned_by, a.returned_at,
                   answer.id as report, answer.state as report_state,
                   back.id is not null as given_back
              from portal.national_ask a
              left join lateral (
                   select r.id, r.state from portal.report r
                    where r.tenant_id = portal.current_tenant()
                      and (r.request_id = a.id or (r.period_from = a.period_from and r.period_to = a.period_to))
                    order by (r.request_id = a.id) desc nulls last, r.created_at desc, r.id desc limit 1) answer on true
              left join portal.publication p
                   on p.tenant_id = portal.current_tenant() and p.id = a.returned_publication_id
              left join portal.report back
                   on back.tenant_id = portal.current_tenant() and back.id = p.report_id and back.state = 'PUBLISHED'
             where a.tenant_id = portal.current_tenant()
            """;

    @Inject
    Sql sql;

    /** All requests, the latest deadline first. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<AskRow> all() {
        return sql.list(SELECT + " order by a.deadline desc, a.id", AskQueries::row);
    }

    /** One request, or not found. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public AskRow get(UUID id) {
        return sql.find(SELECT + " and a.id = ?", AskQueries::row, id).orElseThrow(NotFoundException::new);
    }

    /**
     * Refuses a report that covers another period than was asked for: a year may be cut some days early, yet a half year is no
     * answer to a year.
     *
     * @throws NotFoundException if there is no such request
     * @throws InvalidInputException on {@code period}
     */
    @Permit(Role.PROVINCE_OFFICER)
    public void needPeriod(UUID id, Period period) {
        if (!PeriodName.of(get(id).period()).equals(PeriodName.of(period))) {
            throw new InvalidInputException("period", "report-period-asked");
        }
    }

    /** What the ministry said when it gave a report back that nothing has replaced yet. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public Optional<GivenBack> givenBack(UUID report) {
        return sql.find("""
                select a.return_reason, a.returned_by, a.returned_at
                  from portal.national_ask a
                  join portal.publication p on p.tenant_id = portal.current_tenant() and p.id = a.returned_publication_id
                  join portal.report r on r.tenant_id = portal.current_tenant() and r.id = p.report_id
                 where a.tenant_id = portal.current_tenant() and r.id = ? and r.state = 'PUBLISHED'
                 order by a.returned_at desc limit 1
                """, AskQueries::givenBack, report);
    }

    private static AskRow row(ResultSet row) throws SQLException {
        UUID report = row.getObject("report", UUID.class);
        boolean givenBack = row.getBoolean("given_back");
        return new AskRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("deadline", LocalDate.class),
                row.getString("note"),
                row.getBoolean("closed"),
                row.getBoolean("reminded"),
                state(row.getString("report_state"), givenBack),
                report,
                givenBack ? givenBack(row) : null);
    }

    /** The answer is the newest report: where that is published and was given back, no correction has begun. */
    private static AskState state(@Nullable String report, boolean givenBack) {
        if (report == null) {
            return AskState.TO_BEGIN;
        }
        if (!report.equals("PUBLISHED")) {
            return AskState.IN_WORK;
        }
        return givenBack ? AskState.RETURNED : AskState.PUBLISHED;
    }

    private static GivenBack givenBack(ResultSet row) throws SQLException {
        return new GivenBack(
                row.getString("return_reason"),
                row.getString("returned_by"),
                row.getTimestamp("returned_at").toInstant());
    }
}
