package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;

/** Reads which plans still ask for something. */
@ApplicationScoped
@Transactional
class PlanWorkQueries {

    private static final String PLANS = """
            select p.year, p.direction, p.state,
                   count(*) filter (where h.state = 'SUBMITTED') as submitted,
                   count(*) filter (where h.state = 'ACCEPTED') as accepted,
                   count(*) filter (where h.state = 'RETURNED') as returned
              from portal.delegation_plan p
              left join portal.delegation_plan_unit h on h.tenant_id = p.tenant_id and h.plan_id = p.id
             where p.tenant_id = portal.current_tenant()
            """;
    private static final String IN_ORDER =
            " group by p.tenant_id, p.id, p.year, p.direction, p.state order by p.year, p.direction desc";

    @Inject
    Sql sql;

    /** Plans for which this unit has nothing handed in. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    List<PlanWorkRow> collecting(UUID unit) {
        return sql.list(PLANS + """
                 and p.state = 'COLLECTING' and (h.unit_id is null or h.unit_id = ?)
                 and not exists (select from portal.delegation_plan_unit d
                       where d.tenant_id = p.tenant_id and d.plan_id = p.id and d.unit_id = ?
                         and d.state in ('SUBMITTED', 'ACCEPTED'))
                """ + IN_ORDER, PlanWorkQueries::row, unit, unit);
    }

    /** Plans that units hand in to, or that lie with the province or its Standing Committee. */
    @Permit(Role.PROVINCE_OFFICER)
    List<PlanWorkRow> unapproved() {
        return sql.list(
                PLANS + " and p.state in ('COLLECTING', 'COMPILED', 'SUBMITTED_TO_STANDING_COMMITTEE')" + IN_ORDER,
                PlanWorkQueries::row);
    }

    private static PlanWorkRow row(ResultSet row) throws SQLException {
        return new PlanWorkRow(
                row.getInt("year"),
                Direction.valueOf(row.getString("direction")),
                PlanState.valueOf(row.getString("state")),
                row.getInt("submitted"),
                row.getInt("accepted"),
                row.getInt("returned"));
    }
}
