with trip as (
     select tenant_id, direction, member_count, plan_status from portal.delegation
      where phase = 'RESULT' and state = 'CONFIRMED' and start_date between '2024-01-01' and '2024-12-31' and (direction = 'IN' or purpose <> 'PRIVATE'))
select tenant_id as province, '2024' as period, f.key, 'VALUE' as state, f.amount::numeric(24, 6)
  from (select tenant_id, count(*) filter (where direction = 'IN') as i, coalesce(sum(member_count) filter (where direction = 'IN'), 0) as ip,
               count(*) filter (where direction = 'OUT') as o, coalesce(sum(member_count) filter (where direction = 'OUT'), 0) as op,
               round(100.0 * count(*) filter (where plan_status = 'OFF_PLAN') / count(*), 6) as rate
          from trip group by tenant_id) t,
       lateral (values ('delegations.inbound.count', i), ('delegations.inbound.persons', ip), ('delegations.outbound.count', o),
                       ('delegations.outbound.persons', op), ('delegations.offplan.rate', rate)) f (key, amount)
 union all
select tenant_id, '2024', f.key, 'VALUE', f.amount::numeric(24, 6)
  from (select tenant_id, count(*) as held, sum(foreign_participants) as guests from portal.conference
         where state in ('HELD', 'REPORTED') and role = 'HOST' and end_date between '2024-01-01' and '2024-12-31' group by tenant_id) t,
       lateral (values ('conferences.held.count', held), ('conferences.held.foreign_participants', guests)) f (key, amount)
 union all
select tenant_id, '2024', indicator || dimensions, 'VALUE', sum(amount)::numeric(24, 6)
  from portal.figure
 where period_from = '2024-01-01' and period_to = '2024-12-31'
   and indicator || dimensions = any ('{agreements.signed.count,agreements.in_force.count,ngo.registered.count,aid.projects.new.count,aid.value.committed[currency=USD],aid.value.committed[currency=VND],aid.emergency.value,culture.events.count,press.foreign_visits.count,border.incidents.count,fishing.detained.vessels,fishing.detained.fishermen,fishing.harassed.vessels,consular.detained_abroad.persons,consular.deaths_abroad.persons,abtc.approved.persons,overseas_vn.returns.persons,students.foreign.current.count,awards.given_to_foreigners.count}')
 group by tenant_id, indicator, dimensions
