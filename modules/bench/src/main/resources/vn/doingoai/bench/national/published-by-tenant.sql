select p.from_tenant_id as province, f.period, f.indicator || f.dimensions as key, f.state, f.amount
  from portal.received_figure f
  join portal.received_publication p on p.tenant_id = f.tenant_id and p.id = f.publication_id
 where f.tenant_id = 'bo-ngoai-giao' and f.current and f.state = 'VALUE' and not f.corrected
