package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.outlines.OutlineQueries;

/** Who was asked for which figure: the units addressed by a request for the period whose outline names it. */
@ApplicationScoped
@Transactional
public class AskedUnitQueries {

    @Inject
    Sql sql;

    @Inject
    OutlineQueries outlines;

    private record Asked(UUID outline, UUID unit) {}

    /** Units by figure; a figure that nobody was asked for is not in the map. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public Map<FigureKey, Set<UUID>> of(Period period) {
        List<Asked> asked = sql.list(
                """
                select r.outline_id, u.unit_id
                  from portal.report_request r
                  join portal.request_unit u on u.tenant_id = r.tenant_id and u.request_id = r.id
                 where r.tenant_id = portal.current_tenant() and r.state <> 'DRAFT'
                   and r.period_from = ? and r.period_to = ?
                """,
                row -> new Asked(row.getObject("outline_id", UUID.class), row.getObject("unit_id", UUID.class)),
                period.from(),
                period.to());
        Map<UUID, Set<UUID>> byOutline = asked.stream()
                .collect(Collectors.groupingBy(Asked::outline, Collectors.mapping(Asked::unit, Collectors.toSet())));
        Map<FigureKey, Set<UUID>> units = new HashMap<>();
        byOutline.forEach((outline, addressed) -> OutlineKeys.of(outlines.get(outline))
                .forEach(key ->
                        units.computeIfAbsent(key, none -> new HashSet<>()).addAll(addressed)));
        return units;
    }

    /** Units that were asked for a report on this period and have not handed it in, or have it back: they still write. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public Set<UUID> writing(Period period) {
        return Set.copyOf(sql.list("""
                select u.unit_id
                  from portal.report_request r
                  join portal.request_unit u on u.tenant_id = r.tenant_id and u.request_id = r.id
                  left join portal.submission s
                    on s.tenant_id = r.tenant_id and s.request_id = r.id and s.unit_id = u.unit_id
                   and s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')
                 where r.tenant_id = portal.current_tenant() and r.state <> 'DRAFT'
                   and r.period_from = ? and r.period_to = ?
                 group by u.unit_id having count(s.id) = 0
                """, row -> row.getObject("unit_id", UUID.class), period.from(), period.to()));
    }
}
