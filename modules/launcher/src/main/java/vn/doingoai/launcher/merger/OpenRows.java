package vn.doingoai.launcher.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.UnitNames;
import vn.doingoai.launcher.tenants.OwnerSql;

/** What of the closed tenant is still open when it ends, for the dry run to tell and the act to close. */
final class OpenRows {

    /**
     * A unit that exists on the last day.
     *
     * @param parent code of the superior unit, or null for the first of all
     * @param validTo the end that is written already, or null
     */
    record OpenUnit(
            UUID id,
            String code,
            String kind,
            UnitNames names,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A request that units still answer. */
    record OpenRequest(UUID id, String title, String number, LocalDate deadline, int asked, int answered) {}

    private final OwnerSql sql;
    private final Merger merger;

    OpenRows(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
    }

    /** The units that end with the tenant, superiors first. */
    List<OpenUnit> units() throws SQLException {
        sql.enter(merger.from());
        return sql.list("""
                with recursive tree as (
                    select u.*, null::text collate "C" as parent, 0 as depth from portal.unit u
                     where u.tenant_id = portal.current_tenant() and u.parent_id is null
                    union all
                    select u.*, tree.code, tree.depth + 1 from portal.unit u
                      join tree on u.tenant_id = tree.tenant_id and u.parent_id = tree.id)
                select * from tree where valid_from <= ? and (valid_to is null or valid_to >= ?) order by depth, code
                """, OpenRows::unit, merger.lastDay(), merger.lastDay());
    }

    private static OpenUnit unit(ResultSet row) throws SQLException {
        return new OpenUnit(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("kind"),
                new UnitNames(
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("text_name"),
                        row.getString("letterhead_parent"),
                        row.getString("letterhead_name"),
                        row.getString("abbreviation"),
                        row.getString("place")),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** Those of them whose end is not written yet, or written as later. */
    List<OpenUnit> unitsWithoutEnd() throws SQLException {
        return units().stream()
                .filter(unit -> !Objects.equals(unit.validTo(), merger.lastDay()))
                .toList();
    }

    /** The requests that are closed. */
    List<OpenRequest> requests() throws SQLException {
        sql.enter(merger.from());
        return sql.list(
                """
                select r.id, r.title, r.number, r.deadline, count(u.id) as asked,
                       count(s.id) filter (where s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')) as answered
                  from portal.report_request r
                  left join portal.request_unit u on u.tenant_id = r.tenant_id and u.request_id = r.id
                  left join portal.submission s
                    on s.tenant_id = r.tenant_id and s.request_id = r.id and s.unit_id = u.unit_id
                 where r.tenant_id = portal.current_tenant() and r.state = 'ISSUED'
                 group by r.tenant_id, r.id order by r.deadline, r.id
                """,
                row -> new OpenRequest(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("deadline", LocalDate.class),
                        row.getInt("asked"),
                        row.getInt("answered")));
    }
}
