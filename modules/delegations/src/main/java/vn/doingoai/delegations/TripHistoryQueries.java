package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.rules.LaosExchange;
import vn.doingoai.delegations.rules.TripHistory;
import vn.doingoai.kernel.persistence.Sql;

/** What rules ask of other rows, from the database: the caller's own, and counts of a leader's trips over all units. */
@ApplicationScoped
@Transactional
public class TripHistoryQueries implements TripHistory {

    @Inject
    Sql sql;

    @Override
    public int leaderTrips(UUID leader, int year, @Nullable UUID dossier) {
        return sql.find("select portal.leader_trips(?, ?, ?)", row -> row.getInt(1), leader, year, dossier)
                .orElse(0);
    }

    @Override
    public List<LaosExchange> laosExchanges(UUID unit, int fromYear, int toYear, @Nullable UUID dossier) {
        // Of a pair the result is what was: its item of the plan does not count beside it.
        return sql.list(
                """
                select d.year, d.direction, d.laos_exemption,
                       coalesce(nullif(array_agg(distinct coalesce(w.name, p.name)) filter (where p.name is not null),
                                       '{}'),
                                array_agg(distinct l.place) filter (where l.place <> ''), '{}') as partners
                  from portal.delegation d
                  left join portal.delegation_partner p on p.tenant_id = d.tenant_id and p.delegation_id = d.id
                  left join portal.partner w on w.tenant_id = p.tenant_id and w.id = p.partner_id
                  left join portal.delegation_leg l
                    on l.tenant_id = d.tenant_id and l.delegation_id = d.id and l.country = 'LA'
                 where d.tenant_id = portal.current_tenant() and d.unit_id = ? and d.year between ? and ?
                   and d.dossier_id is distinct from ? and d.state not in ('CANCELLED', 'POSTPONED', 'RETURNED')
                   and (d.from_country = 'LA' and d.direction = 'IN' or l.id is not null and d.direction = 'OUT')
                   and not exists (select from portal.delegation r where r.tenant_id = d.tenant_id
                         and r.plan_item_id = d.id and r.state <> 'CANCELLED')
                 group by d.id, d.year, d.direction, d.laos_exemption, d.start_date, d.planned_quarter
                 order by d.year, coalesce(extract(quarter from d.start_date), d.planned_quarter, 1), d.id
                """,
                row -> new LaosExchange(
                        row.getInt("year"),
                        Direction.valueOf(row.getString("direction")),
                        LaosExemption.valueOf(row.getString("laos_exemption")),
                        List.of((String[]) row.getArray("partners").getArray())),
                unit,
                fromYear,
                toYear,
                dossier);
    }
}
