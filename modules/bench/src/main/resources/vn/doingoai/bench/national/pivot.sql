select period, dimensions, sum(amount) as amount, count(amount) as provinces
  from portal.received_figure
 where tenant_id = portal.current_tenant() and current and indicator = 'delegations.inbound.count' and dimensions > '[country=' and dimensions < '[country>'
   and period = any ('{2017,2018,2019,2020,2021,2022,2023,2024,2025,2026}')
 group by period, dimensions
having count(amount) > 0
