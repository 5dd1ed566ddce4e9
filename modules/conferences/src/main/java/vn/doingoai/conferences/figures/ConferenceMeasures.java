package vn.doingoai.conferences.figures;

import java.util.List;
import vn.doingoai.indicators.Facts;
import vn.doingoai.indicators.Measure;

/** Indicators 28 to 34 of the catalogue, as far as the register has the columns: conferences by the day they ended. */
final class ConferenceMeasures {

    private static final String PAGE = "/conferences/edit.xhtml?id=";

    private static final String BEGUN = """
            select exists (select from portal.conference c where c.tenant_id = portal.current_tenant()
                and c.state in ('HELD', 'REPORTED') and c.start_date <= :to)
            """;

    private static final String TAKEN_PLACE = """
            select c.id, c.version, c.unit_id, coalesce(c.end_date, c.start_date) as day, c.name, c.role, c.kind, c.venue, c.topic,
                   to_char(coalesce(c.end_date, c.start_date), 'DD/MM/YYYY') as written_day, c.approval_level,
                   c.foreign_participants, c.vietnamese_participants, c.days
              from portal.conference c
             where c.tenant_id = portal.current_tenant() and c.state in ('HELD', 'REPORTED')
               and coalesce(c.end_date, c.start_date) between :from and :to
            """;

    static final Facts HELD = new Facts(TAKEN_PLACE, BEGUN, PAGE);

    private static final Facts NATIONALITIES = new Facts("""
            select c.*, n.country, n.participants from (%s) c
             cross join lateral (
                   select p.country, sum(p.participants) as participants from portal.conference_country p
                    where p.tenant_id = portal.current_tenant() and p.conference_id = c.id group by p.country) n
            """.formatted(TAKEN_PLACE), BEGUN, PAGE);

    private static final Facts COSTS = new Facts(costs("", ""), BEGUN, PAGE);

    private static final Facts COST_SOURCES = new Facts(
            costs(
                    "case p.source when 'FOREIGN_SPONSOR' then 'FOREIGN' else p.source end as funding_source, ",
                    "group by 1"),
            BEGUN,
            PAGE);

    private static final Facts PLANNED = new Facts("""
            select c.id, c.version, c.unit_id, c.start_date as day, c.name, c.role
              from portal.conference c
             where c.tenant_id = portal.current_tenant() and c.year = extract(year from :to)::int + 1
               and c.state in ('PLANNED', 'PROPOSED', 'APPRAISING', 'PERMITTED')
            """, """
            select exists (select from portal.conference c where c.tenant_id = portal.current_tenant()
                and c.year <= extract(year from :to)::int + 1)
            """, PAGE);

    static final List<Measure> ALL = List.of(
            host(Measure.count("conferences.held.count", HELD)).by("approvalLevel=approval_level"),
            host(Measure.sum("conferences.held.foreign_participants", HELD, "foreign_participants")),
            host(Measure.sum("conferences.held.foreign_participants", NATIONALITIES, "participants"))
                    .by("nationality=country"),
            host(Measure.sum("conferences.held.vn_participants", HELD, "vietnamese_participants")),
            host(Measure.sum("conferences.held.days", HELD, "days")),
            host(Measure.sum("conferences.held.budget", COSTS, "vnd")),
            host(Measure.sum("conferences.held.budget", COST_SOURCES, "vnd")).by("fundingSource=funding_source"),
            host(Measure.count("conferences.planned.count", PLANNED)),
            Measure.count("conferences.attended.count", HELD).where("role", "ATTENDEE"));

    private ConferenceMeasures() {}

    /** The host alone: what a co-host registers is the same conference again. */
    private static Measure host(Measure measure) {
        return measure.where("role", "HOST");
    }

    private static String costs(String source, String group) {
        return """
                select c.*, m.* from (%s) c
                 cross join lateral (
                       select %ssum(coalesce(p.vnd, case when p.currency = 'VND' then p.amount end)) as vnd
                         from portal.conference_cost p
                        where p.tenant_id = portal.current_tenant() and p.conference_id = c.id %s) m
                 where m.vnd is not null
                """.formatted(TAKEN_PLACE, source, group);
    }
}
