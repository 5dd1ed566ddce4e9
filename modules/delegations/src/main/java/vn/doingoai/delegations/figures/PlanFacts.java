package vn.doingoai.delegations.figures;

import vn.doingoai.indicators.Facts;

/** What was planned, what was applied for and who travelled on private affairs, as facts to count. */
final class PlanFacts {

    private static final String PAGE = "/delegations/edit.xhtml?id=";

    private static final String ITEMS = """
            select d.id, d.version, d.unit_id, null::date as day, d.name, d.from_country,
                   case d.direction when 'OUT' then 'OUTBOUND' else 'INBOUND' end as direction,
                   d.planned_quarter, d.purpose, d.member_count as persons
              from portal.delegation d
             where d.tenant_id = portal.current_tenant() and d.phase = 'PLAN' and d.state in ('APPROVED', 'EXECUTED')
               and d.year = extract(year from :to)::int + 1
            """;

    private static final String BEGUN = """
            select exists (select from portal.delegation d where d.tenant_id = portal.current_tenant()
                and d.phase = 'PLAN' and d.year <= extract(year from :to)::int + 1)
            """;

    /** Approved items of the coming year's plan. */
    static final Facts NEXT_YEAR = new Facts(ITEMS, BEGUN, PAGE);

    /** The same, once for each country. */
    static final Facts NEXT_YEAR_COUNTRIES = new Facts("""
            select d.*, c.country from (%s) d
             cross join lateral (
                   select l.country from portal.delegation_leg l
                    where l.tenant_id = portal.current_tenant() and l.delegation_id = d.id and l.country is not null
                    union select d.from_country where d.from_country is not null) c
            """.formatted(ITEMS), BEGUN, PAGE);

    /** Items of this year's plan, with whether their delegation went and was confirmed; its version counts as theirs. */
    static final Facts THIS_YEAR = new Facts("""
            select d.id, d.version + 1000003 * coalesce(r.version, 0) as version, d.unit_id, r.start_date as day, d.name,
                   case d.direction when 'OUT' then 'OUTBOUND' else 'INBOUND' end as direction,
                   (r.id is not null)::int as executed
              from portal.delegation d
              left join portal.delegation r
                on r.tenant_id = d.tenant_id and r.plan_item_id = d.id and r.state = 'CONFIRMED'
             where d.tenant_id = portal.current_tenant() and d.phase = 'PLAN'
               and d.state in ('APPROVED', 'EXECUTED', 'POSTPONED') and d.year = extract(year from :to)::int
            """, """
            select exists (select from portal.delegation d where d.tenant_id = portal.current_tenant()
                and d.phase = 'PLAN' and d.year <= extract(year from :to)::int)
            """, PAGE);

    /** Applications to send somebody abroad, by the day on which they came in. */
    static final Facts DOSSIERS = new Facts("""
            select t.id, t.version, t.unit_id, t.received_date as day, t.destination as name
              from portal.delegation_dossier t
             where t.tenant_id = portal.current_tenant() and t.official and t.received_date between :from and :to
            """, """
            select exists (select from portal.delegation_dossier t where t.tenant_id = portal.current_tenant()
                and t.received_date <= :to)
            """, "/delegations/dossier.xhtml?id=");

    /** Trips on private affairs that were permitted. They are named by their country: a list names no people. */
    static final Facts PRIVATE_TRIPS = new Facts("""
            select t.id, t.version, t.unit_id, t.start_date as day, t.country as name, t.country
              from portal.private_trip t
             where t.tenant_id = portal.current_tenant() and t.state in ('PERMITTED', 'RETURNED')
               and t.start_date between :from and :to
            """, """
            select exists (select from portal.private_trip t where t.tenant_id = portal.current_tenant()
                and t.start_date <= :to)
            """, "/delegations/trip.xhtml?id=");

    private PlanFacts() {}
}
