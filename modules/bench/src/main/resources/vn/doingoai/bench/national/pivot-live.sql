select extract(year from start_date)::text as period, '[country=' || from_country || ']' as dimensions, count(*) as amount, count(distinct tenant_id) as provinces
  from portal.delegation
 where phase = 'RESULT' and state = 'CONFIRMED' and direction = 'IN' and start_date between '2017-01-01' and '2026-12-31'
 group by 1, 2
