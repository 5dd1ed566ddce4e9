insert into portal.report_request (tenant_id, id, state, title, number, document_date, outline_id, period_from, period_to, deadline, issued_at, closed_at)
select h.slug, pg_temp.key(h.no * 10000000000 + h.half * 100000000, 0), case when h.half < 19 then 'CLOSED' else 'ISSUED' end,
       'Báo cáo thử nghiệm ' || case when h.half % 2 = 0 then '6 tháng đầu năm ' else 'năm ' end || extract(year from h.first),
       h.half + 1 || '/SNgV', h.last - 40, p.unit_outline, case when h.half % 2 = 0 then h.first else make_date(extract(year from h.first)::integer, 1, 1) end,
       h.last, h.last - 15, h.last - 40, case when h.half < 19 then h.last end
  from half h join province p on p.slug = h.slug
 where h.slug = :tenant;

insert into portal.request_unit (tenant_id, id, request_id, unit_id)
select h.slug, pg_temp.key(h.no * 10000000000 + h.half * 100000000 + o, 0), pg_temp.key(h.no * 10000000000 + h.half * 100000000, 0), u.unit
  from half h, unnest(h.askable) with ordinality u (unit, o)
 where h.slug = :tenant;

insert into portal.submission (tenant_id, id, request_id, unit_id, state, number, document_date, signer_titles, signer_name, closing, recipients,
       submitted_at, submitted_by, late, return_reason, reviewed_at, reviewed_by, answered, total)
select h.slug, pg_temp.key(n, 0), pg_temp.key(h.no * 10000000000 + h.half * 100000000, 0), u.unit, state,
       case when done then o || '/BC-UBND' else '' end, case when done then day end, case when done then 'CHỦ TỊCH' else '' end,
       case when done then 'Người Ký Thử' else '' end, 'Trên đây là báo cáo thử nghiệm./.', 'Lưu: VT.',
       case when done then day end, case when done then 'Người thử nghiệm' else '' end, done and day > h.last - 15,
       case when state = 'RETURNED' then 'Đề nghị bổ sung (thử nghiệm)' else '' end,
       case when state = 'ACCEPTED' then day + 3 end, case when state = 'ACCEPTED' then 'Người thử nghiệm' else '' end,
       case when state = 'NOT_STARTED' then 0 when done then 12 else 6 end, 12
  from half h, unnest(h.askable) with ordinality u (unit, o), lateral (select h.no * 10000000000 + h.half * 100000000 + o as n) k,
       lateral (select case when pick < 91 then 'ACCEPTED' when pick < 95 then 'NOT_STARTED' when pick < 97 then 'DRAFT' when pick < 98 then 'RETURNED'
                else 'SUBMITTED' end as state from pg_temp.pick(n, 60, 100) pick) s,
       lateral (select state in ('ACCEPTED', 'SUBMITTED') as done, h.last - 30 + pg_temp.skewed(n, 61, 40) as day) d
 where h.slug = :tenant;

insert into portal.submission_section (tenant_id, id, submission_id, key, nil_place, body, state, updated_by, updated_at)
select s.tenant_id, pg_temp.key(n, o::integer), s.id, key, case when nil then 'FIRST' else 'NONE' end,
       case when nil then '{"blocks":[]}' else pg_temp.paragraph('Nội dung thử nghiệm của mục này, không có thật; lần thứ ' || pg_temp.pick(n * 64 + o, 62, 1000) || '.') end,
       case when nil then 'NIL' else 'DONE' end, 'Người thử nghiệm', coalesce(s.submitted_at, timestamptz '2026-12-01')
  from portal.submission s, lateral pg_temp.number(s.id) n,
       unnest('{context,delegations,conferences,agreements,ngo-aid,culture,info-press,border,consular,overseas,awards,assessment}'::text[]) with ordinality k (key, o),
       lateral (select pg_temp.pick(n * 64 + o, 63, 3) = 0 as nil) c
 where s.tenant_id = :tenant and s.state <> 'NOT_STARTED';

insert into portal.submission_version (tenant_id, id, submission_id, ordinal, submitted_at, submitted_by, content, pdf, pdf_sha256)
select s.tenant_id, s.id, s.id, 1, s.submitted_at, s.submitted_by,
       json_build_object('from', r.period_from, 'to', r.period_to, 'sections',
            (select json_object_agg(c.key, json_build_object('nil', c.nil_place, 'body', c.body)) from portal.submission_section c
              where c.tenant_id = s.tenant_id and c.submission_id = s.id), 'figures', '{}'::json, 'previous', '{}'::json, 'grounds', '{}'::json)::text,
       paper.pdf, paper.sha256
  from portal.submission s join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id, paper
 where s.tenant_id = :tenant and s.submitted_at is not null;

insert into portal.attachment (tenant_id, id, submission_id, file_name, content_type, size, sha256, content, uploaded_by, uploaded_at)
select s.tenant_id, s.id, s.id, 'kem-theo-thu-nghiem.pdf', 'application/pdf', length(paper.pdf), paper.sha256, paper.pdf, 'Người thử nghiệm', s.submitted_at
  from portal.submission s, paper, lateral pg_temp.number(s.id) n
 where s.tenant_id = :tenant and s.submitted_at is not null and pg_temp.pick(n, 64, 8) = 0;

-- What units typed in: two of three, of these a third "Không"; of those not accepted the province knows nothing.
insert into portal.figure (tenant_id, id, unit_id, indicator, dimensions, period_from, period_to, covered_from, covered_to, state, amount,
       precision, updated_by, updated_at)
select s.tenant_id, pg_temp.key(n, o), s.unit_id, indicator, dimensions, r.period_from, r.period_to, r.period_from, r.period_to,
       case when nil then 'NIL' else 'VALUE' end, case when not nil then (1 + pg_temp.skewed(n * 64 + o, 67, 40)) * scale end,
       (array['EXACT', 'ESTIMATE', 'APPROX'])[1 + pg_temp.skewed(n * 64 + o, 68, 3)], 'Người thử nghiệm', r.period_to
  from portal.submission s join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id,
       lateral pg_temp.number(s.id) n,
       (values (1, 'agreements.signed.count', '', 1), (2, 'agreements.in_force.count', '', 1), (3, 'agreements.drafted.count', '', 1),
               (4, 'ngo.registered.count', '', 1), (5, 'aid.projects.new.count', '', 1), (6, 'aid.projects.appraised.count', '', 1),
               (7, 'aid.value.committed', '[currency=USD]', 1000), (8, 'aid.value.committed', '[currency=VND]', 10000000),
               (9, 'aid.emergency.value', '', 1000000), (10, 'aid.org_visits.count', '', 1), (11, 'culture.events.count', '', 1),
               (12, 'culture.performances.count', '', 1), (13, 'culture.exchanges.count', '', 1), (14, 'press.foreign_visits.count', '', 1),
               (15, 'press.foreign_reporters.persons', '', 1), (16, 'info.articles.count', '', 10), (17, 'border.incidents.count', '', 1),
               (18, 'border.propaganda.events', '', 1), (19, 'fishing.detained.vessels', '', 1), (20, 'fishing.detained.fishermen', '', 5),
               (21, 'fishing.harassed.vessels', '', 1), (22, 'consular.detained_abroad.persons', '', 1), (23, 'consular.deaths_abroad.persons', '', 1),
               (24, 'consular.rescues.count', '', 1), (25, 'abtc.approved.persons', '', 1), (26, 'overseas_vn.returns.persons', '', 10),
               (27, 'overseas_vn.events.count', '', 1), (28, 'students.foreign.current.count', '', 1), (29, 'awards.given_to_foreigners.count', '', 1),
               (30, 'training.participations', '', 5)) asked (o, indicator, dimensions, scale),
       lateral (select pg_temp.pick(n * 64 + o, 65, 3) = 0 as nil) d
 where s.tenant_id = :tenant and s.state = 'ACCEPTED' and pg_temp.pick(n * 64 + o, 66, 3) > 0;

-- The figures of each report: counted from registers, summed up from units. Those of a year's second half are the year's.
insert into published
with part as (
     select h.slug, h.half, case when h.half % 2 = 0 then h.first else make_date(extract(year from h.first)::integer, 1, 1) end as first, h.last
       from half h where h.slug = :tenant),
trip as (
     select d.id, d.direction, d.member_count, d.plan_status, d.from_country, part.half
       from part join portal.delegation d on d.tenant_id = part.slug and d.start_date between part.first and part.last
      where d.phase = 'RESULT' and d.state = 'CONFIRMED' and (d.direction = 'IN' or d.purpose <> 'PRIVATE'))
select :tenant, half, f.indicator, '', 'VALUE', f.amount, '{}'::text[]
  from (select half, count(*) filter (where direction = 'IN') as i, coalesce(sum(member_count) filter (where direction = 'IN'), 0) as ip,
               count(*) filter (where direction = 'OUT') as o, coalesce(sum(member_count) filter (where direction = 'OUT'), 0) as op,
               round(100.0 * count(*) filter (where plan_status = 'OFF_PLAN') / count(*), 6) as rate
          from trip group by half) t,
       lateral (values ('delegations.inbound.count', i), ('delegations.inbound.persons', ip), ('delegations.outbound.count', o),
                       ('delegations.outbound.persons', op), ('delegations.offplan.rate', rate)) f (indicator, amount)
 union all
select :tenant, half, f.indicator, '[country=' || country || ']', 'VALUE', f.amount, '{}'::text[]
  from (select half, direction, country, count(*) as trips, sum(member_count) as persons
          from (select half, direction, member_count, from_country as country from trip where direction = 'IN'
                 union all
                (select distinct on (trip.half, trip.id, l.country) trip.half, 'OUT', trip.member_count, l.country
                   from trip join portal.delegation_leg l on l.tenant_id = :tenant and l.delegation_id = trip.id
                  where trip.direction = 'OUT')) c
         group by half, direction, country) t,
       lateral (values (case direction when 'IN' then 'delegations.inbound' else 'delegations.outbound' end || '.count', trips),
                       (case direction when 'IN' then 'delegations.inbound' else 'delegations.outbound' end || '.persons', persons)) f (indicator, amount)
 union all
select :tenant, half, f.indicator, '', case when amount is null then 'MISSING' else 'VALUE' end, amount, '{}'::text[]
  from (select part.half, count(*) as held, sum(c.foreign_participants) as guests
          from part join portal.conference c on c.tenant_id = part.slug and c.end_date between part.first and part.last
         where c.state in ('HELD', 'REPORTED') and c.role = 'HOST' group by part.half) t,
       lateral (values ('conferences.held.count', held), ('conferences.held.foreign_participants', guests)) f (indicator, amount)
 union all
select :tenant, part.half, f.indicator, f.dimensions, case when count(f.amount) > 0 then 'VALUE' else 'NIL' end, sum(f.amount),
       coalesce((select array_agg(u.short_name order by u.code) from portal.submission s
                   join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
                  where s.tenant_id = :tenant and s.state <> 'ACCEPTED'
                    and s.request_id = pg_temp.key((select no from province where slug = :tenant) * 10000000000 + part.half * 100000000, 0)), '{}')
  from part join portal.figure f on f.tenant_id = part.slug and f.period_from = part.first and f.period_to = part.last
 group by part.half, f.indicator, f.dimensions;

-- What the ministry asked for, under its own key: the same in all provinces.
insert into portal.national_ask (tenant_id, id, from_tenant_id, title, number, document_date, period_from, period_to, deadline, closed, asked_at)
select h.slug, pg_temp.key(h.half, 7), 'bo-ngoai-giao', 'Báo cáo thử nghiệm Bộ yêu cầu', h.half + 1 || '/BNG-TN', h.last - 60,
       case when h.half % 2 = 0 then h.first else make_date(extract(year from h.first)::integer, 1, 1) end, h.last, h.last + 15, h.half < 19, h.last - 60
  from half h where h.slug = :tenant;

insert into portal.report (tenant_id, id, unit_id, outline_id, title, period_from, period_to, deadline, state, edition, closing, recipients, created_by,
       created_at, sent_by, sent_at, approved_by, approved_at, authority, signer_titles, signer_name, figures, annexes, number, notation, document_date,
       numbered_by, published_by, published_at, replaces_id, correction_reason, request_id)
select h.slug, pg_temp.key(n, v), p.body, p.outline,
       'Báo cáo thử nghiệm ' || case when h.half % 2 = 0 then '6 tháng đầu năm ' else 'năm ' end || extract(year from h.first),
       part.first, h.last, h.last + 15, case when v = 0 and corrected then 'CORRECTED' else 'PUBLISHED' end, 1, 'Trên đây là báo cáo thử nghiệm./.', 'Lưu: VT.',
       'Người thử nghiệm', h.last - 20, 'Người thử nghiệm', h.last - 5, 'Lãnh đạo thử nghiệm', day - 1, 'NONE', 'GIÁM ĐỐC', 'Người Ký Thử',
       jsonb_build_object('before', '{}'::jsonb, 'from', part.first, 'to', h.last, 'grounds', '{}'::jsonb, 'now', coalesce(
           (select jsonb_object_agg(f.indicator || f.dimensions, jsonb_strip_nulls(jsonb_build_object('from', part.first, 'to', h.last, 'mark', '',
                   'missing', to_jsonb(f.missing), 'origin', 'REGISTER', 'precision', 'EXACT', 'state', f.state,
                   'value', (f.amount + case when v = 1 and f.indicator like 'culture.%' then 1 else 0 end)::text)))
              from published f where f.slug = h.slug and f.half = h.half and pg_temp.pick(n + abs(hashtext(f.indicator)) % 4000, 71, 50) > 0), '{}'))::text,
       '[]', row_number() over (partition by extract(year from h.first) order by h.half, v), 'BC-SNgV', day, 'Người thử nghiệm', 'Người thử nghiệm', day + time '09:00', case when v = 1 then pg_temp.key(n, 0) end,
       case when v = 1 then 'Đính chính thử nghiệm' else '' end, pg_temp.key(h.half, 7)
  from half h join province p on p.slug = h.slug, lateral (select h.no * 10000000000 + h.half * 100000000 as n) k,
       lateral (select case when h.half % 2 = 0 then h.first else make_date(extract(year from h.first)::integer, 1, 1) end as first) part,
       lateral (select pg_temp.pick(n, 70, 12) = 0 as corrected) c, generate_series(0, corrected::integer) v,
       lateral (select h.last + 20 * v - pg_temp.pick(n, 72, 5) as day) d
 where h.slug = :tenant;

insert into portal.report_section (tenant_id, id, report_id, key, body, state, updated_by, updated_at)
select r.tenant_id, pg_temp.key(pg_temp.number(r.id), 64 * (r.replaces_id is not null)::integer + o::integer), r.id, key,
       '{"blocks":[{"type":"paragraph","runs":[{"text":"Nội dung thử nghiệm của mục này, không có thật."}]}]}', 'DONE', 'Người thử nghiệm', r.created_at
  from portal.report r,
       unnest('{context,delegations,conferences,agreements,ngo-aid,culture,info-press,border,consular,overseas,awards,assessment}'::text[]) with ordinality k (key, o)
 where r.tenant_id = :tenant;

insert into portal.report_section_text (tenant_id, id, report_id, key, ordinal, nil_place, body, lines, written_by, written_at)
select tenant_id, id, report_id, key, 1, nil_place, body, 'Nội dung thử nghiệm của mục này, không có thật.', updated_by, updated_at
  from portal.report_section where tenant_id = :tenant;

insert into portal.report_passage (tenant_id, id, report_id, key, submission_id, submission_ordinal, submission_key, words, taken_by, taken_at, checked_ordinal)
select r.tenant_id, pg_temp.key(pg_temp.number(s.id), 1), r.id, 'delegations', s.id, 1, 'delegations', 'Nội dung thử nghiệm', 'Người thử nghiệm', r.created_at, 1
  from portal.report r join portal.report_request q on q.tenant_id = r.tenant_id and q.period_from = r.period_from and q.period_to = r.period_to
  join portal.submission s on s.tenant_id = q.tenant_id and s.request_id = q.id
 where r.tenant_id = :tenant and r.replaces_id is null and s.state = 'ACCEPTED' and pg_temp.pick(pg_temp.number(s.id), 73, 4) = 0;

insert into portal.report_comment (tenant_id, id, report_id, key, text, written_by, written_at, resolved_by, resolved_at)
select tenant_id, id, report_id, key, 'Đề nghị rà soát (thử nghiệm)', 'Lãnh đạo thử nghiệm', updated_at, 'Người thử nghiệm', updated_at
  from portal.report_section where tenant_id = :tenant and key in ('delegations', 'consular');

insert into portal.report_sending (tenant_id, id, report_id, ordinal, edition, content, sent_by, sent_at)
select tenant_id, id, id, 1, 1, '{}', sent_by, sent_at from portal.report where tenant_id = :tenant;

insert into portal.number_series (tenant_id, id, unit_id, type, year, last)
select tenant_id, (min(id::text))::uuid, unit_id, 'BC', extract(year from period_to), max(number)
  from portal.report where tenant_id = :tenant group by tenant_id, unit_id, extract(year from period_to);

insert into portal.document_number (tenant_id, id, unit_id, type, year, number, report_id, document_date, given_by, given_at)
select tenant_id, id, unit_id, 'BC', extract(year from period_to), number, id, document_date, numbered_by, published_at
  from portal.report where tenant_id = :tenant;

-- Each seal stands over the one before: docs/publication.md.
insert into portal.publication (tenant_id, id, unit_id, report_id, ordinal, title, number, document_date, period_from, period_to, outline_key,
       outline_version, content, figures, pdf, pdf_sha256, figures_sha256, previous_sha256, sha256, replaces_id, correction_reason,
       published_by, published_at)
with recursive piece as (
     select r.*, row_number() over (order by r.published_at, r.id) as ordinal, lpad(r.number::text, 2, '0') || '/' || r.notation as reference, o.key as outline_key,
            json_build_object('answers', json_build_object('from', r.period_from, 'to', r.period_to, 'sections',
                (select json_object_agg(s.key, json_build_object('nil', s.nil_place, 'body', s.body)) from portal.report_section s
                  where s.tenant_id = r.tenant_id and s.report_id = r.id), 'figures', '{}'::json, 'previous', '{}'::json, 'grounds', '{}'::json)::text,
              'code', json_build_object('notation', r.notation, 'number', lpad(r.number::text, 2, '0')), 'date', r.document_date,
              'frame', json_build_object('addressees', '[]'::json, 'closing', r.closing, 'preamble', r.preamble, 'recipients', json_build_array(r.recipients)),
              'issuer', json_build_object('letterhead', json_build_array('SỞ NGOẠI VỤ'), 'name', 'Sở Ngoại vụ', 'parent', json_build_array('TỈNH THỬ NGHIỆM'),
                                          'place', 'Thử nghiệm'),
              'parameters', '{}'::json, 'replaces', '', 'signature', json_build_object('name', r.signer_name, 'titles', json_build_array(r.signer_titles)))::text as content
       from portal.report r join portal.outline_version o on o.tenant_id = r.tenant_id and o.id = r.outline_id
      where r.tenant_id = :tenant),
line as (
     select piece.*, paper.pdf, paper.sha256 as pdf_sha256, encode(sha256(convert_to(piece.figures, 'UTF8')), 'hex') as figures_sha256,
            'doingoai-publication-1' || e'\ntenant="' || tenant_id || e'"\nordinal="' || ordinal || e'"\nid="' || id || e'"\nunit="' || unit_id
            || e'"\nreport="' || id || e'"\ntitle="' || title || e'"\nnumber="' || reference || e'"\ndate="' || document_date
            || e'"\nfrom="' || period_from || e'"\nto="' || period_to || e'"\noutline="' || outline_key || e'"\noutlineVersion="1"\ncontent="'
            || encode(sha256(convert_to(content, 'UTF8')), 'hex') || e'"\nfigures="' || encode(sha256(convert_to(piece.figures, 'UTF8')), 'hex')
            || e'"\nannexes="' || encode(sha256('[]'), 'hex') || e'"\npdf="' || paper.sha256 || e'"\nreplaces="' || coalesce(replaces_id::text, '')
            || e'"\nreason="' || correction_reason || e'"\npublishedBy="' || published_by || e'"\npublishedAt="'
            || to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || e'"\nprevious="' as words
       from piece, paper),
chain as (
     select ordinal, ''::text as previous, encode(sha256(convert_to(words || e'"\n', 'UTF8')), 'hex') as seal from line where ordinal = 1
      union all
     select l.ordinal, c.seal, encode(sha256(convert_to(l.words || c.seal || e'"\n', 'UTF8')), 'hex')
       from chain c join line l on l.ordinal = c.ordinal + 1)
select tenant_id, id, unit_id, id, ordinal, title, reference, document_date, period_from, period_to, outline_key, 1, content, figures, pdf, pdf_sha256,
       figures_sha256, previous, seal, replaces_id, correction_reason, published_by, published_at
  from line join chain using (ordinal);

insert into portal.audit_event (tenant_id, id, unit_id, user_id, username, at, action, entity, entity_id, summary)
select s.tenant_id, s.id, s.unit_id, p.officer, 'tinh.canbo', s.submitted_at, 'submission.submit', 'submission', s.id, 'Gửi báo cáo thử nghiệm'
  from portal.submission s join province p on p.slug = s.tenant_id
 where s.tenant_id = :tenant and s.submitted_at is not null and p.officer is not null;

insert into portal.notice (tenant_id, id, unit_id, user_id, event, message, arguments, page, made_at, read_at, mail, mail_at)
select s.tenant_id, s.id, p.body, p.officer, 'submitted ' || s.id, 'notice.submitted', '', '/reporting/board.xhtml', s.submitted_at, s.submitted_at, 'NONE', s.submitted_at
  from portal.submission s join province p on p.slug = s.tenant_id
 where s.tenant_id = :tenant and s.submitted_at is not null and p.officer is not null;
