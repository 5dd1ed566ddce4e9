package vn.doingoai.administration.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.list.ResultPage;

/** Reads units with their history. */
@ApplicationScoped
@Transactional
public class UnitQueries {

    private static final String PAGE = """
        select n.id, n.code, n.kind, n.name, n.valid_from, n.valid_to, count(*) over () as total,
               (select coalesce(string_agg(o.name, ', ' order by o.search_key), '') from portal.unit_lineage l
                  join portal.unit o on o.tenant_id = portal.current_tenant() and o.id = l.from_unit_id
                 where l.tenant_id = portal.current_tenant() and l.to_unit_id = n.id) as predecessors,
               (select coalesce(string_agg(o.name, ', ' order by o.search_key), '') from portal.unit_lineage l
                  join portal.unit o on o.tenant_id = portal.current_tenant() and o.id = l.to_unit_id
                 where l.tenant_id = portal.current_tenant() and l.from_unit_id = n.id) as successors,
               (select count(*) from portal.app_user u
                 where u.tenant_id = portal.current_tenant() and u.unit_id = n.id) as users
          from portal.unit n
         where n.tenant_id = portal.current_tenant()
           and n.search_key like '%' || ? || '%'
           and (? = '' or n.kind = ?)
           and (cast(? as date) is null or n.valid_from <= ? and (n.valid_to is null or n.valid_to >= ?))
         order by n.kind, n.search_key, n.valid_from, n.id
         limit ? offset ?
        """;

    @Inject
    Sql sql;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    /** The day from which a new unit exists unless somebody says otherwise. */
    @Permit(Role.PROVINCE_ADMIN)
    public LocalDate today() {
        return clock.today();
    }

    /** A page of the units that a filter lets through, by kind and name. A page past the end answers with the first. */
    @Permit(Role.PROVINCE_ADMIN)
    public ResultPage<UnitLine> page(UnitFilter filter, int number) {
        ResultPage<UnitLine> found = cut(filter, number);
        return found.rows().isEmpty() && number > 1 ? cut(filter, 1) : found;
    }

    /** One unit, or not found. */
    @Permit(Role.PROVINCE_ADMIN)
    public UnitView get(UUID id) {
        Unit unit = organisation.get(id);
        return new UnitView(
                id,
                unit.version(),
                unit.code(),
                UnitKind.valueOf(unit.kind()),
                unit.names(),
                unit.validFrom(),
                unit.validTo(),
                lineage(id));
    }

    private List<LineageRow> lineage(UUID id) {
        return sql.list("""
                select o.id, o.name, l.type, l.effective, l.basis, l.from_unit_id = ? as successor
                  from portal.unit_lineage l
                  join portal.unit o on o.tenant_id = portal.current_tenant()
                   and o.id = case when l.from_unit_id = ? then l.to_unit_id else l.from_unit_id end
                 where l.tenant_id = portal.current_tenant() and (l.from_unit_id = ? or l.to_unit_id = ?)
                 order by l.effective, o.search_key
                """, UnitQueries::step, id, id, id, id);
    }

    private ResultPage<UnitLine> cut(UnitFilter filter, int number) {
        long[] total = new long[1];
        List<UnitLine> rows = sql.list(
                PAGE,
                row -> {
                    total[0] = row.getLong("total");
                    return line(row);
                },
                filter.key(),
                filter.kind(),
                filter.kind(),
                filter.day(),
                filter.day(),
                filter.day(),
                ResultPage.SIZE,
                ResultPage.offset(number));
        return new ResultPage<>(rows, number, total[0]);
    }

    private static UnitLine line(ResultSet row) throws SQLException {
        return new UnitLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("kind"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("predecessors"),
                row.getString("successors"),
                row.getInt("users"));
    }

    private static LineageRow step(ResultSet row) throws SQLException {
        return new LineageRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getObject("effective", LocalDate.class),
                row.getString("basis"),
                row.getBoolean("successor"));
    }
}
