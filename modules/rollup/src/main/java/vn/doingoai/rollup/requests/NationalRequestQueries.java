package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.tenancy.TenantEnds;
import vn.doingoai.kernel.tenancy.TenantHosts;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.rollup.received.PublicationReceived;

/**
 * Reads requests to provinces. A publication answers a request when it names it or covers its period: a province may have
 * published before it was asked.
 */
@ApplicationScoped
@Transactional
public class NationalRequestQueries {

    static final String ANSWERS = "p.tenant_id = portal.current_tenant() and p.from_tenant_id = a.province_tenant"
            + " and (p.request_id = r.id or p.period = r.period)";

    private static final String SELECT = """
            select r.id, r.version, r.state, r.title, r.number, r.document_date, r.period_from, r.period_to, r.deadline,
                   r.note, n.asked, n.published, n.missing
              from portal.national_request r
              left join lateral (
                   select count(*) as asked, count(*) filter (where answer is null) as missing,
                          count(*) filter (where answer is not null and answer is distinct from returned) as published
                     from (select a.returned_publication_id as returned, (
                                  select p.publication_id from portal.received_publication p
                                   where %s and not p.superseded
                                   order by p.published_at desc, p.id desc limit 1) as answer
                             from portal.national_request_province a
                            where a.tenant_id = portal.current_tenant() and a.request_id = r.id) each) n on true
             where r.tenant_id = portal.current_tenant()
            """.formatted(ANSWERS);

    @Inject
    Sql sql;

    @Inject
    TenantHosts hosts;

    @Inject
    TenantEnds ends;

    /** The requests, the latest deadline first. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public List<NationalRequestRow> list(int offset, int limit) {
        return sql.list(
                SELECT + " order by r.deadline desc, r.id offset ? limit ?",
                NationalRequestQueries::row,
                offset,
                limit);
    }

    /** How many requests there are. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public int count() {
        return sql.find(
                        "select count(*) as n from portal.national_request where tenant_id = portal.current_tenant()",
                        row -> row.getInt("n"))
                .orElse(0);
    }

    /** Requests that provinces answer now. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER})
    public List<NationalRequestRow> open() {
        return sql.list(SELECT + " and r.state = 'ISSUED' order by r.deadline, r.id", NationalRequestQueries::row);
    }

    /** One request, or not found. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public NationalRequestRow get(UUID id) {
        return sql.find(SELECT + " and r.id = ?", NationalRequestQueries::row, id)
                .orElseThrow(NotFoundException::new);
    }

    /** Tenants of the provinces that a request names. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public List<String> provinces(UUID request) {
        return sql.list("""
                select province_tenant from portal.national_request_province
                 where tenant_id = portal.current_tenant() and request_id = ? order by province_tenant
                """, row -> row.getString("province_tenant"), request);
    }

    /** The provinces of a day that can be asked: those that have a portal and were not closed since. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public List<Province> askable(LocalDate day) {
        List<String> tenants = hosts.tenants();
        return Provinces.existingOn(day).stream()
                .filter(province -> tenants.contains(province.tenant()))
                .filter(province -> ends.find(province.tenant()).isEmpty())
                .toList();
    }

    /** Open requests that a publication answers. */
    List<Answered> answeredBy(PublicationReceived received) {
        return sql.list(
                """
                select r.id, r.title
                  from portal.national_request r
                  join portal.national_request_province a on a.tenant_id = portal.current_tenant() and a.request_id = r.id
                  join portal.received_publication p on %s and p.id = ?
                 where r.tenant_id = portal.current_tenant() and r.state = 'ISSUED' order by r.id
                """.formatted(ANSWERS),
                row -> new Answered(row.getObject("id", UUID.class), row.getString("title")),
                received.id());
    }

    /** A request that was answered. */
    record Answered(UUID request, String title) {}

    private static NationalRequestRow row(ResultSet row) throws SQLException {
        return new NationalRequestRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                NationalRequestState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("deadline", LocalDate.class),
                row.getString("note"),
                row.getInt("asked"),
                row.getInt("published"),
                row.getInt("missing"));
    }
}
