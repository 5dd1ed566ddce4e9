package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.partners.PartnerApi;

/** Reads delegations: a unit its own, the province all. Lists are filtered, sorted and paged by the database. */
@ApplicationScoped
@Transactional
public class DelegationQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    PartnerApi partners;

    /** A page of a list. */
    @Permit
    public List<DelegationRow> list(DelegationFilter filter, DelegationSort sort, int offset, int limit) {
        return page(conditions(filter), sort, offset, limit);
    }

    /** The rows entered after this one, in the order of their keys: pages that nothing new can shift. */
    @Permit
    public List<DelegationRow> after(DelegationFilter filter, @Nullable UUID last, int limit) {
        ListConditions conditions = conditions(filter);
        if (last != null) {
            conditions.and("d.id > ?", last);
        }
        return page(conditions, DelegationSort.OLDEST, 0, limit);
    }

    /** How many rows a filter finds. */
    @Permit
    public int count(DelegationFilter filter) {
        ListConditions conditions = conditions(filter);
        return sql.find(
                        "select count(*) from portal.delegation d where " + conditions.text(),
                        row -> row.getInt(1),
                        conditions.values())
                .orElse(0);
    }

    private ListConditions conditions(DelegationFilter filter) {
        Caller who = caller.get();
        UUID partner = filter.partner();
        return new ListConditions(
                filter,
                who.role().scope() == Scope.UNIT ? who.unit() : null,
                partner == null ? Set.of() : partners.keysOf(partner));
    }

    private List<DelegationRow> page(ListConditions conditions, DelegationSort sort, int offset, int limit) {
        return sql.list(
                """
                select d.*, u.short_name as unit_name, l.countries, f.blocks, f.warnings
                  from (select d.* from portal.delegation d where %1$s order by %2$s offset ? limit ?) d
                  join portal.unit u on u.tenant_id = d.tenant_id and u.id = d.unit_id
                 cross join lateral (
                       select array_agg(country order by ordinal) filter (where country is not null) as countries
                         from portal.delegation_leg where tenant_id = d.tenant_id and delegation_id = d.id) l
                 cross join lateral (
                       select count(*) filter (where severity = 'BLOCK') as blocks,
                              count(*) filter (where severity = 'WARN' and reason = '') as warnings
                         from portal.delegation_finding where tenant_id = d.tenant_id and delegation_id = d.id) f
                 order by %2$s
                """.formatted(conditions.text(), sort.order()),
                DelegationQueries::row,
                conditions.values(offset, limit));
    }

    /** One row. */
    @Permit
    public DelegationView get(UUID id) {
        Delegation row = entities.find(Delegation.class, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return DelegationView.of(row);
    }

    /** The dossier that a row belongs to, by the key of either row: plan item and results in a few statements. */
    @Permit
    public DossierView dossier(UUID id) {
        UUID key = get(id).dossier();
        List<DelegationView> rows = entities.createQuery(
                        "select d from Delegation d where d.id = :key or d.planItemId = :key order by d.id",
                        Delegation.class)
                .setParameter("key", key)
                .getResultStream()
                .map(DelegationView::of)
                .toList();
        List<RevisionRow> revisions = sql.list(
                """
                select r.delegation_id, r.ordinal, r.reason, r.created_by, r.created_at from portal.delegation_revision r
                  join portal.delegation d on d.tenant_id = r.tenant_id and d.id = r.delegation_id
                 where r.tenant_id = portal.current_tenant() and d.dossier_id = ? order by r.created_at
                """,
                row -> new RevisionRow(
                        row.getObject("delegation_id", UUID.class),
                        row.getInt("ordinal"),
                        row.getString("reason"),
                        row.getString("created_by"),
                        row.getTimestamp("created_at").toInstant()),
                key);
        return new DossierView(key, rows, revisions);
    }

    /** Delegations of other units that the caller's unit hosts with them, in a year: name, days and owner only. */
    @Permit
    public List<CoHostedRow> coHosted(int year) {
        return sql.list(
                """
                select c.*, u.short_name from portal.co_hosted_delegations(?) c
                  join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = c.owner_unit_id
                """,
                row -> new CoHostedRow(
                        row.getObject("id", UUID.class),
                        Phase.valueOf(row.getString("phase")),
                        Direction.valueOf(row.getString("direction")),
                        DelegationState.valueOf(row.getString("state")),
                        row.getString("name"),
                        row.getObject("start_date", LocalDate.class),
                        row.getObject("end_date", LocalDate.class),
                        row.getObject("planned_quarter", Integer.class),
                        row.getString("short_name")),
                year);
    }

    private static DelegationRow row(ResultSet row) throws SQLException {
        Array legs = row.getArray("countries");
        String from = row.getString("from_country");
        String status = row.getString("plan_status");
        return new DelegationRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("dossier_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                Phase.valueOf(row.getString("phase")),
                Direction.valueOf(row.getString("direction")),
                row.getInt("year"),
                DelegationState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("leader_name"),
                row.getString("leader_post"),
                row.getObject("member_count", Integer.class),
                row.getObject("total_days", Integer.class),
                legs == null ? from == null ? List.of() : List.of(from) : List.of((String[]) legs.getArray()),
                row.getObject("planned_quarter", Integer.class),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                status == null ? null : PlanStatus.valueOf(status),
                row.getInt("blocks"),
                row.getInt("warnings"));
    }
}
