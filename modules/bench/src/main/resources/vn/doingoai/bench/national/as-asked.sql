select province, period, indicator || dimensions as key, state, amount, precision, missing_units, covered_from, covered_to, corrected, publication_id
  from portal.received_figure
 where tenant_id = portal.current_tenant() and current
 and period = any (cast(? as text[])) and indicator = any (cast(? as text[])) and dimensions = any (cast(? as text[]))
