package vn.doingoai.delegations.figures;

import vn.doingoai.indicators.Facts;

/** Delegations as they went, as facts to count: confirmed by the province, by the day on which they left or came. */
final class TripFacts {

    /** The earliest is the first entry of an index; asked whether one exists, the database reads all to find none. */
    private static final String BEGUN = """
            select coalesce(min(d.start_date) <= :to, false) from portal.delegation d
             where d.tenant_id = portal.current_tenant() and d.phase = 'RESULT'
            """;

    private static final String COSTS_BEGUN = """
            select exists (select from portal.delegation_cost c where c.tenant_id = portal.current_tenant())
            """;

    private static final String PAGE = "/delegations/edit.xhtml?id=";

    private static final String RESULTS = """
            select d.id, d.version, d.unit_id, d.start_date as day, d.name,
                   case d.direction when 'OUT' then 'OUTBOUND' else 'INBOUND' end as direction,
                   d.host_level, d.invited_by, d.plan_status, d.purpose, d.category, d.organizer, d.leader_rank,
                   d.courtesy_call, d.from_country, d.leader_id, d.member_count as persons, d.total_days as days,
                   (d.plan_status is not distinct from 'OFF_PLAN')::int as off_plan, (d.report_number <> '')::int as reported
              from portal.delegation d
             where d.tenant_id = portal.current_tenant() and d.phase = 'RESULT' and d.state %s
               and d.start_date between :from and :to
               and (d.direction = 'IN' or d.purpose is distinct from 'PRIVATE')
            """;

    private static final String CONFIRMED = RESULTS.formatted("= 'CONFIRMED'");

    /** Each once. */
    static final Facts TRIPS = new Facts(CONFIRMED, BEGUN, PAGE);

    /** Each once for each of its countries. */
    static final Facts COUNTRIES = new Facts("""
            select d.*, c.country from (%s) d
             cross join lateral (
                   select l.country from portal.delegation_leg l
                    where l.tenant_id = portal.current_tenant() and l.delegation_id = d.id and l.country is not null
                    union select d.from_country where d.from_country is not null) c
            """.formatted(CONFIRMED), BEGUN, PAGE);

    /** Those out that are back, whether or not they have reported: confirmed ones alone have all done so. */
    static final Facts BACK = new Facts(RESULTS.formatted("in ('COMPLETED', 'REPORTED', 'CONFIRMED')"), BEGUN, PAGE);

    /** Those with leaders whom the province's Standing Committee manages: the head and the members beside it. */
    static final Facts LEADERS = new Facts(leaders(CONFIRMED), BEGUN, PAGE);

    /** The same, once for each country. */
    static final Facts LEADER_COUNTRIES = new Facts(leaders(COUNTRIES.query()), BEGUN, PAGE);

    /** Those that say what they cost. Foreign money counts by its equivalent in đồng, if that was given. */
    static final Facts COSTS = new Facts(costs("", ""), COSTS_BEGUN, PAGE);

    /** The same, once for each source of funds. */
    static final Facts COST_SOURCES =
            new Facts(costs("c.source as funding_source, ", "group by c.source"), COSTS_BEGUN, PAGE);

    private TripFacts() {}

    private static String leaders(String trips) {
        return """
                select d.*, m.leaders from (%s) d
                 cross join lateral (
                       select (select count(*) from portal.leader h
                                where h.tenant_id = portal.current_tenant() and h.id = d.leader_id
                                  and h.managed_by = 'PROV_PARTY_STANDING')
                            + (select count(*) from portal.delegation_member m
                                 left join portal.leader h
                                   on h.tenant_id = portal.current_tenant() and h.id = m.leader_id
                                where m.tenant_id = portal.current_tenant() and m.delegation_id = d.id
                                  and (d.leader_id is null or m.leader_id is distinct from d.leader_id)
                                  and coalesce(m.managed_by, h.managed_by) = 'PROV_PARTY_STANDING') as leaders) m
                 where m.leaders > 0
                """.formatted(trips);
    }

    private static String costs(String source, String group) {
        return """
                select d.*, m.* from (%s) d
                 cross join lateral (
                       select %ssum(coalesce(c.vnd, case when c.currency = 'VND' then c.amount end)) as vnd
                         from portal.delegation_cost c
                        where c.tenant_id = portal.current_tenant() and c.delegation_id = d.id %s) m
                 where m.vnd is not null
                """.formatted(CONFIRMED, source, group);
    }
}
