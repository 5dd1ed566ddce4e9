package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.rules.SubordinatesIncluded;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.kernel.time.TenantClock;

/** Reads plans: each unit the plan and its own part, the province all parts. */
@ApplicationScoped
@Transactional
public class PlanQueries {

    private static final String PLANS = """
            select p.id, p.version, p.year, p.direction, p.state, p.approval_number, p.approval_date, p.revision,
                   i.items, i.stopped
              from portal.delegation_plan p
              cross join lateral (
                   select count(*) as items, count(*) filter (where exists (
                          select from portal.delegation_finding f
                           where f.tenant_id = d.tenant_id and f.delegation_id = d.id
                             and (f.severity = 'BLOCK' or f.severity = 'WARN' and f.reason = ''))) as stopped
                     from portal.delegation d
                    where d.tenant_id = portal.current_tenant() and d.year = p.year and d.phase = 'PLAN'
                      and d.direction = p.direction and d.state <> 'CANCELLED') i
             where p.tenant_id = portal.current_tenant()
            """;

    @Inject
    Sql sql;

    @Inject
    RuleSets rules;

    @Inject
    TenantClock clock;

    /** All plans, the latest year first. */
    @Permit
    public List<PlanRow> all() {
        return sql.list(PLANS + " order by p.year desc, p.direction desc", PlanQueries::plan);
    }

    /** One plan. */
    @Permit
    public PlanRow get(UUID id) {
        return sql.find(PLANS + " and p.id = ?", PlanQueries::plan, id).orElseThrow(NotFoundException::new);
    }

    /** The plan of a year, when it has been opened. */
    @Permit
    public Optional<PlanRow> find(int year, Direction direction) {
        return sql.find(PLANS + " and p.year = ? and p.direction = ?", PlanQueries::plan, year, direction.name());
    }

    /**
     * The parts of a plan by unit: for the province of all units that exist today, with or without items; for a unit its
     * own.
     */
    @Permit
    public List<PlanPartRow> parts(UUID plan) {
        return sql.list("""
                select u.id, u.short_name, coalesce(h.state, 'OPEN') as state, coalesce(h.nil, false) as nil,
                       coalesce(h.reason, '') as reason, h.submitted_at, coalesce(h.submitted_by, '') as submitted_by,
                       coalesce(i.items, 0) as items, coalesce(i.people, 0) as people,
                       coalesce(i.blocked, 0) as blocked, coalesce(i.unreasoned, 0) as unreasoned
                  from portal.unit u
                  join portal.delegation_plan p on p.tenant_id = u.tenant_id and p.id = ?
                  left join portal.delegation_plan_unit h
                    on h.tenant_id = u.tenant_id and h.plan_id = p.id and h.unit_id = u.id
                  left join (
                       select d.unit_id, count(*) as items, sum(d.member_count) as people,
                              count(*) filter (where f.blocked) as blocked, count(*) filter (where f.unreasoned) as unreasoned
                         from portal.delegation_plan q
                         join portal.delegation d
                           on d.tenant_id = q.tenant_id and d.year = q.year and d.direction = q.direction
                         cross join lateral (
                              select coalesce(bool_or(severity = 'BLOCK'), false) as blocked,
                                     coalesce(bool_or(severity = 'WARN' and reason = ''), false) as unreasoned
                                from portal.delegation_finding
                               where tenant_id = d.tenant_id and delegation_id = d.id) f
                        where q.tenant_id = portal.current_tenant() and q.id = ? and d.phase = 'PLAN'
                          and d.state <> 'CANCELLED'
                        group by d.unit_id) i on i.unit_id = u.id
                 where u.tenant_id = portal.current_tenant()
                   and (h.id is not null or i.items > 0 or u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?))
                   and (portal.current_scope() = 'TENANT' or u.id = portal.current_unit())
                 order by u.kind, u.search_key, u.id
                """, PlanQueries::part, plan, plan, clock.today(), clock.today());
    }

    /** Frozen versions of a plan, the first one first. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<PlanVersionRow> versions(UUID plan) {
        return sql.list(
                """
                select id, ordinal, approval_number, approval_date, items, sha256, created_by
                  from portal.delegation_plan_version
                 where tenant_id = portal.current_tenant() and plan_id = ? order by ordinal
                """,
                row -> new PlanVersionRow(
                        row.getObject("id", UUID.class),
                        row.getInt("ordinal"),
                        row.getString("approval_number"),
                        row.getObject("approval_date", LocalDate.class),
                        row.getInt("items"),
                        row.getString("sha256"),
                        row.getString("created_by")),
                plan);
    }

    /** What a frozen version says, as JSON: the form's rows and each item with all its values. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public String content(UUID plan, int ordinal) {
        return sql.find(
                        "select content from portal.delegation_plan_version"
                                + " where tenant_id = portal.current_tenant() and plan_id = ? and ordinal = ?",
                        row -> row.getString("content"),
                        plan,
                        ordinal)
                .orElseThrow(NotFoundException::new);
    }

    /** Rule OUT-18: subordinate units of a unit without a part, as far as the caller may see them. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<Finding> missingSubordinates(UUID plan, UUID unit) {
        List<String> missing =
                sql.list("""
                select u.short_name from portal.unit u
                 where u.tenant_id = portal.current_tenant() and u.parent_id = ?
                   and u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?)
                   and not exists (select from portal.delegation_plan_unit h where h.tenant_id = u.tenant_id
                         and h.unit_id = u.id and h.plan_id = ? and h.state in ('SUBMITTED', 'ACCEPTED'))
                 order by u.search_key
                """, row -> row.getString("short_name"), unit, clock.today(), clock.today(), plan);
        return SubordinatesIncluded.of(rules.on(clock.today())).check(missing);
    }

    private static PlanRow plan(ResultSet row) throws SQLException {
        return new PlanRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getInt("year"),
                Direction.valueOf(row.getString("direction")),
                PlanState.valueOf(row.getString("state")),
                row.getString("approval_number"),
                row.getObject("approval_date", LocalDate.class),
                row.getInt("revision"),
                row.getInt("items"),
                row.getInt("stopped"));
    }

    private static PlanPartRow part(ResultSet row) throws SQLException {
        Timestamp submitted = row.getTimestamp("submitted_at");
        return new PlanPartRow(
                row.getObject("id", UUID.class),
                row.getString("short_name"),
                HandoverState.valueOf(row.getString("state")),
                row.getBoolean("nil"),
                row.getString("reason"),
                submitted == null ? null : submitted.toInstant(),
                row.getString("submitted_by"),
                row.getInt("items"),
                row.getInt("people"),
                row.getInt("blocked"),
                row.getInt("unreasoned"));
    }
}
