package vn.doingoai.reporting.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;

/** Reads requests. A unit finds those addressed to it, and no draft. */
@ApplicationScoped
@Transactional
public class RequestQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    /** All requests the caller may see, the latest deadline first, a page at a time. */
    @Permit
    public List<RequestRow> page(int offset, int limit) {
        return sql.list("""
                select r.id, r.version, r.state, r.title, r.number, r.document_date, r.deadline, r.deadline_inclusive,
                       (select count(*) from portal.request_unit a
                         where a.tenant_id = portal.current_tenant() and a.request_id = r.id) as units,
                       s.submitted, s.accepted
                  from portal.report_request r
                  left join lateral (
                       select count(*) filter (where state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')) as submitted,
                              count(*) filter (where state = 'ACCEPTED') as accepted
                         from portal.submission
                        where tenant_id = portal.current_tenant() and request_id = r.id) s on true
                 where r.tenant_id = portal.current_tenant()
                 order by r.deadline desc, r.id
                offset ? limit ?
                """, RequestQueries::row, offset, limit);
    }

    /** The province's list: all requests, drafts among them, a page at a time. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public List<RequestRow> list(int offset, int limit) {
        return page(offset, limit);
    }

    /** One request with its addressees. */
    @Permit
    public RequestView get(UUID id) {
        ReportRequest request = entities.find(ReportRequest.class, id);
        if (request == null) {
            throw new NotFoundException();
        }
        List<UUID> units = sql.list(
                "select unit_id from portal.request_unit where tenant_id = portal.current_tenant() and request_id = ?",
                row -> row.getObject("unit_id", UUID.class),
                id);
        int submissions = sql.find(
                        "select count(*) as n from portal.submission where tenant_id = portal.current_tenant() and request_id = ?",
                        row -> row.getInt("n"),
                        id)
                .orElse(0);
        RequestDraft content = new RequestDraft(
                request.title(),
                request.number(),
                request.date(),
                request.outlineId(),
                request.period(),
                request.deadline(),
                request.isDeadlineInclusive(),
                request.copies(),
                request.note(),
                units);
        return new RequestView(id, request.version(), request.state(), content, submissions);
    }

    private static RequestRow row(ResultSet row) throws SQLException {
        return new RequestRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                RequestState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getBoolean("deadline_inclusive"),
                row.getInt("units"),
                row.getInt("submitted"),
                row.getInt("accepted"));
    }
}
