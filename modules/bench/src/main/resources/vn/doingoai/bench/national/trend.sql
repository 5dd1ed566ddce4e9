select province, period, indicator || dimensions as key, state, amount, precision, missing_units, covered_from, covered_to, corrected, publication_id
  from portal.received_figure
 where tenant_id = portal.current_tenant() and current and indicator = 'delegations.outbound.count' and dimensions = ''
   and period = any ('{2017,2018,2019,2020,2021,2022,2023,2024,2025,2026}')
