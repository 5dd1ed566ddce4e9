select tenant_id as province, extract(year from start_date)::text as period, 'delegations.outbound.count' as key, 'VALUE' as state, count(*)::numeric(24, 6) as amount
  from portal.delegation
 where phase = 'RESULT' and state = 'CONFIRMED' and direction = 'OUT' and purpose <> 'PRIVATE' and start_date between '2017-01-01' and '2026-12-31'
 group by 1, 2
