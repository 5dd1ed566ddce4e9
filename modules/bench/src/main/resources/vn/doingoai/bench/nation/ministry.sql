-- The ministry's own, once: with the province that comes first.
insert into portal.national_request (tenant_id, id, state, title, number, document_date, period_from, period_to, period, deadline, issued_at, closed_at)
select 'bo-ngoai-giao', a.id, case when a.closed then 'CLOSED' else 'ISSUED' end, a.title, a.number, a.document_date, a.period_from, a.period_to,
       extract(year from a.period_to) || case when extract(month from a.period_to) = 6 then '-H1' else '' end, a.deadline, a.asked_at,
       case when a.closed then a.deadline end
  from portal.national_ask a
 where a.tenant_id = :tenant and :tenant = (select slug from half where half = 19 order by no limit 1);

insert into portal.national_request_province (tenant_id, id, request_id, province_tenant)
select 'bo-ngoai-giao', pg_temp.key(h.no * 10000000000 + h.half * 100000000, 7), pg_temp.key(h.half, 7), h.slug
  from half h where h.slug = :tenant;

-- Before the deliveries themselves: the portal runs, and would take what it finds untaken.
insert into portal.delivery_taken (tenant_id, id, from_tenant_id)
select 'bo-ngoai-giao', id, tenant_id from portal.publication where tenant_id = :tenant;

insert into portal.delivery (tenant_id, id, to_tenant_id, kind, subject, content, attachment, sent_by, sent_at)
select p.tenant_id, p.id, 'bo-ngoai-giao', 'PUBLICATION', p.id,
       json_build_object('publication', p.id, 'title', p.title, 'number', p.number, 'date', p.document_date, 'from', p.period_from, 'to', p.period_to,
           'outline', p.outline_key, 'requestNumber', '', 'unitsAsked', 0, 'unitsAnswered', 0, 'correctionReason', p.correction_reason,
           'sha256', p.sha256, 'publishedAt', to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'figures', (select json_agg(json_strip_nulls(json_build_object('key', f.key, 'state', f.value ->> 'state', 'precision', f.value ->> 'precision',
               'missingUnits', jsonb_array_length(f.value -> 'missing'), 'value', f.value ->> 'value',
               'from', f.value ->> 'from', 'to', f.value ->> 'to')) order by f.key collate "C") from jsonb_each(p.figures::jsonb -> 'now') f))::text,
       p.pdf, p.published_by, p.published_at
  from portal.publication p where p.tenant_id = :tenant;

insert into portal.received_publication (tenant_id, id, delivery_id, from_tenant_id, publication_id, province, title, number, document_date, period,
       period_from, period_to, outline_key, units_asked, units_answered, request_id, replaces_id, correction_reason, superseded, sha256, published_at, pdf)
select 'bo-ngoai-giao', p.id, p.id, p.tenant_id, p.id, n.province, p.title, p.number, p.document_date,
       extract(year from p.period_to) || case when extract(month from p.period_to) = 6 then '-H1' else '' end, p.period_from, p.period_to, p.outline_key,
       asked.units, asked.answered, pg_temp.key(n.half, 7), p.replaces_id, p.correction_reason,
       exists (select from portal.publication c where c.tenant_id = p.tenant_id and c.replaces_id = p.id), p.sha256, p.published_at,
       p.pdf
  from portal.publication p
  join named n on n.slug = p.tenant_id
   and n.half = 2 * (extract(year from p.period_to) - 2017) + case when extract(month from p.period_to) = 6 then 0 else 1 end,
       lateral (select count(*) as units, count(*) filter (where s.state = 'ACCEPTED') as answered
                  from portal.report_request r join portal.submission s on s.tenant_id = r.tenant_id and s.request_id = r.id
                 where r.tenant_id = p.tenant_id and r.period_from = p.period_from and r.period_to = p.period_to) asked
 where p.tenant_id = :tenant;

insert into portal.received_figure (tenant_id, id, publication_id, province, period, indicator, dimensions, state, amount, precision, missing_units,
       covered_from, covered_to, current, corrected)
select 'bo-ngoai-giao', pg_temp.key(pg_temp.number(p.id), row_number() over (partition by p.id order by f.key collate "C")::integer + 2048 * (p.replaces_id is not null)::integer),
       p.id, r.province, r.period, split_part(f.key, '[', 1), substr(f.key, length(split_part(f.key, '[', 1)) + 1), f.value ->> 'state',
       (f.value ->> 'value')::numeric, f.value ->> 'precision', jsonb_array_length(f.value -> 'missing'), p.period_from, p.period_to,
       not r.superseded, p.replaces_id is not null
  from portal.publication p
  join portal.received_publication r on r.tenant_id = 'bo-ngoai-giao' and r.publication_id = p.id,
       lateral jsonb_each(p.figures::jsonb -> 'now') f
 where p.tenant_id = :tenant;
