package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/** Reads what the rules found in many rows at once, for a plan, and how much stands against a unit's rows. */
@ApplicationScoped
@Transactional
public class FindingQueries {

    @Inject
    Sql sql;

    private record Found(UUID delegation, FindingView view) {}

    /**
     * What was found in the plan items of a year, by row; rows without findings are left out.
     *
     * @param unit or null for all that the caller may see
     */
    @Permit
    public Map<UUID, List<FindingView>> ofPlan(Direction direction, int year, @Nullable UUID unit) {
        List<Found> all = sql.list("""
                select f.delegation_id, f.rule, f.severity, f.field, f.message, f.arguments, f.reason, f.reason_by
                  from portal.delegation d
                  join portal.delegation_finding f on f.tenant_id = d.tenant_id and f.delegation_id = d.id
                 where d.tenant_id = portal.current_tenant() and d.phase = 'PLAN' and d.direction = ? and d.year = ?
                   and (cast(? as uuid) is null or d.unit_id = ?)
                 order by f.delegation_id, f.ordinal
                """, FindingQueries::row, direction.name(), year, unit, unit);
        Map<UUID, List<FindingView>> byRow = new LinkedHashMap<>();
        all.forEach(each -> byRow.computeIfAbsent(each.delegation(), key -> new ArrayList<>())
                .add(each.view()));
        return byRow;
    }

    /** Rows of a unit since a year that can still be written and that something stops, by phase and year. */
    @Permit
    List<StoppedRows> stopped(UUID unit, int since) {
        return sql.list(
                """
                select d.phase, d.year, count(distinct d.id) as stopped
                  from portal.delegation d
                  join portal.delegation_finding f on f.tenant_id = d.tenant_id and f.delegation_id = d.id
                 where d.tenant_id = portal.current_tenant() and d.unit_id = ? and d.year >= ?
                   and d.state in ('PROPOSED', 'RETURNED', 'REGISTERED', 'IN_PROGRESS', 'COMPLETED')
                   and (f.severity = 'BLOCK' or f.severity = 'WARN' and f.reason = '')
                 group by d.phase, d.year order by d.year, d.phase
                """,
                row -> new StoppedRows(
                        Phase.valueOf(row.getString("phase")), row.getInt("year"), row.getLong("stopped")),
                unit,
                since);
    }

    private static Found row(ResultSet row) throws SQLException {
        String arguments = row.getString("arguments");
        Finding finding = new Finding(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                row.getString("field"),
                row.getString("message"),
                arguments.isEmpty() ? List.of() : List.of(arguments.split("\n", -1)));
        return new Found(
                row.getObject("delegation_id", UUID.class),
                new FindingView(finding, row.getString("reason"), row.getString("reason_by")));
    }
}
