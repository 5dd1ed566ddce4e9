insert into portal.partner (tenant_id, id, name, kind, country, tier, state, valid_from, contact, search_key)
select p.slug, pg_temp.key(n, 0), 'Đối tác thử nghiệm ' || i,
       (array['PROVINCE_LOCALITY', 'INGO', 'ENTERPRISE', 'STATE_AGENCY', 'UNIVERSITY', 'EMBASSY'])[1 + pg_temp.skewed(n, 1, 6)],
       pg_temp.country(n, 2), (array['TRADITIONAL', 'STRATEGIC', 'PROSPECT'])[1 + pg_temp.pick(n, 3, 3)],
       (array['ACTIVE', 'DORMANT', 'CLOSED'])[1 + pg_temp.skewed(n, 4, 3)], make_date(2005 + pg_temp.pick(n, 5, 12), 1, 1), '',
       'doi tac thu nghiem ' || i
  from province p, generate_series(1, p.partners) i, lateral (select p.no * 10000000000 + 9900000000 + i as n) k
 where p.slug = :tenant;

insert into portal.partner_word (tenant_id, word, partner_id)
select tenant_id, word, id from portal.partner, portal.word_starts(search_key) word where tenant_id = :tenant;

insert into portal.leader (tenant_id, id, name, post, unit_id, rank, key_leader, unit_leader, managed_by, valid_from, valid_to)
select p.slug, pg_temp.key(n, 0), 'Lãnh Đạo Thử ' || i, 'Chức vụ thử nghiệm', p.body,
       (array['OTHER', 'DEPARTMENT_DEPUTY', 'DEPARTMENT_HEAD', 'DISTRICT_LEADER', 'PROVINCIAL_LEADER_OTHER', 'PC_CHAIR'])[1 + pg_temp.skewed(n, 1, 6)],
       i < 10, i % 4 = 0, (array['OTHER', 'PROV_PARTY_STANDING', 'CENTRAL'])[1 + pg_temp.skewed(n, 2, 3)], date '2015-01-01',
       case when i % 5 = 0 then p.last end
  from province p, generate_series(1, p.leaders) i, lateral (select p.no * 10000000000 + 9900000000 + i as n) k
 where p.slug = :tenant;

insert into portal.delegation_plan (tenant_id, id, year, direction, state, approval_number, approval_date)
select h.slug, pg_temp.key(h.no * 10000000000 + h.half * 100000000, d), extract(year from h.first), (array['OUT', 'IN'])[d],
       case when h.half < 18 then 'CLOSED' else 'APPROVED' end, h.half || '/KH-UBND', h.first - 20
  from half h, generate_series(1, 2) d
 where h.slug = :tenant and h.half % 2 = 0;

insert into portal.delegation_plan_unit (tenant_id, id, plan_id, unit_id, state, nil, submitted_at, submitted_by, reviewed_at, reviewed_by)
select h.slug, pg_temp.key(n, d), pg_temp.key(h.no * 10000000000 + h.half * 100000000, d), u.unit,
       'ACCEPTED', pg_temp.pick(n, d, 3) > 0, h.first - 40, 'Người thử nghiệm', h.first - 30, 'Người thử nghiệm'
  from half h, unnest(h.askable) with ordinality u (unit, o), generate_series(1, 2) d,
       lateral (select h.no * 10000000000 + h.half * 100000000 + o as n) k
 where h.slug = :tenant and h.half % 2 = 0;

insert into portal.delegation_plan_version (tenant_id, id, plan_id, unit_id, ordinal, approval_number, approval_date, items, content,
       sha256, created_at, created_by)
select p.tenant_id, p.id, p.id, province.body, 1, p.approval_number, p.approval_date, 0, '{"items":[]}',
       encode(sha256('{"items":[]}'), 'hex'), p.approval_date, 'Người thử nghiệm'
  from portal.delegation_plan p join province on province.slug = p.tenant_id
 where p.tenant_id = :tenant;

-- What was planned: one item for every third delegation.
insert into portal.delegation (tenant_id, id, unit_id, phase, direction, year, state, name, category, purpose, content, member_count,
       total_days, planned_quarter, from_country, justification, rule_set_id, created_at, created_by, updated_at, updated_by)
select h.slug, pg_temp.key(n, 1), h.units[1 + pg_temp.skewed(n, 1, cardinality(h.units))], 'PLAN',
       case when pg_temp.pick(n, 2, 5) < 3 then 'OUT' else 'IN' end, extract(year from h.first),
       case when pg_temp.pick(n, 8, 10) = 0 then 'POSTPONED' else 'EXECUTED' end,
       'Đoàn thử nghiệm ' || i || ' ' || (array['y tế', 'du lịch', 'giáo dục', 'thủy lợi'])[1 + pg_temp.pick(n, 3, 4)],
       'STUDY_SURVEY', 'STUDY', 'Số liệu thử nghiệm', 2 + pg_temp.skewed(n, 4, 20), 2 + pg_temp.pick(n, 5, 6),
       extract(quarter from h.first)::integer + pg_temp.pick(n, 6, 2),
       case when pg_temp.pick(n, 2, 5) < 3 then null else pg_temp.country(n, 7) end, 'Thử nghiệm', h.rules,
       h.first - 60, 'nation', h.first - 60, 'nation'
  from half h, generate_series(1, h.trips) i, lateral (select h.no * 10000000000 + h.half * 100000000 + i as n) k
 where h.slug = :tenant and i % 3 = 0;

insert into portal.delegation (tenant_id, id, unit_id, plan_item_id, phase, direction, year, state, name, category, purpose, content,
       member_count, total_days, from_country, leader_name, leader_post, leader_rank, leader_id, start_date, end_date, plan_status,
       decision_number, decision_date, report_number, report_date, host_level, invited_by, courtesy_call, organizer, highlight,
       rule_set_id, created_at, created_by, updated_at, updated_by)
select h.slug, pg_temp.key(n, 0), h.units[1 + pg_temp.skewed(n, 1, cardinality(h.units))],
       case when planned then pg_temp.key(n, 1) end, 'RESULT', case when outbound then 'OUT' else 'IN' end,
       extract(year from h.first), case when state < 88 then 'CONFIRMED' when state < 93 then 'REPORTED' when state < 97 then 'COMPLETED'
       else 'CANCELLED' end,
       'Đoàn thử nghiệm ' || i || ' ' || (array['y tế', 'du lịch', 'giáo dục', 'thủy lợi'])[1 + pg_temp.pick(n, 3, 4)],
       (array['WORKING_VISIT_INVITED', 'STUDY_SURVEY', 'OFFICIAL_VISIT', 'TRAINING', 'FOREIGN_AFFAIRS'])[1 + pg_temp.skewed(n, 9, 5)],
       (array['STUDY', 'TRADE_INVESTMENT_PROMOTION', 'SURVEY', 'EXCHANGE', 'FORUM_CONFERENCE', 'BORDER_WORK', 'PRIVATE'])[1 + pg_temp.skewed(n, 10, 7)],
       'Số liệu thử nghiệm', 2 + pg_temp.skewed(n, 4, 20), 2 + pg_temp.pick(n, 5, 6),
       case when not outbound then pg_temp.country(n, 7) end, 'Trưởng Đoàn ' || pg_temp.pick(n, 11, 999), 'Trưởng đoàn', 'OTHER',
       case when pg_temp.pick(n, 12, 4) = 0 then pg_temp.key(h.no * 10000000000 + 9900000000 + 1 + pg_temp.skewed(n, 13, p.leaders), 0) end,
       day, day + 1 + pg_temp.pick(n, 5, 6), case when planned then 'IN_PLAN' else 'OFF_PLAN' end, i || '/QĐ-UBND', day - 10,
       case when pg_temp.pick(n, 14, 10) < 8 then i || '/BC' else '' end, case when pg_temp.pick(n, 14, 10) < 8 then day + 15 end,
       case when not outbound then (array['DEPARTMENT', 'PROVINCIAL_LEADERS', 'LOCALITY', 'OTHER_AGENCY'])[1 + pg_temp.skewed(n, 15, 4)] end,
       case when not outbound then (array['PROVINCE', 'CENTRAL_BODY', 'INGO', 'ENTERPRISE'])[1 + pg_temp.skewed(n, 16, 4)] end,
       pg_temp.pick(n, 17, 12) = 0, case when outbound then (array['PROVINCE', 'OTHER_AGENCY'])[1 + pg_temp.skewed(n, 18, 2)] end,
       pg_temp.pick(n, 19, 400) = 0, h.rules, day - 20, 'nation', day + 20, 'nation'
  from half h join province p on p.slug = h.slug, generate_series(1, h.trips) i,
       lateral (select h.no * 10000000000 + h.half * 100000000 + i as n) k,
       lateral (select i % 3 = 0 and pg_temp.pick(n, 8, 10) > 0 as planned, pg_temp.pick(n, 2, 5) < 3 as outbound,
                pg_temp.pick(n, 20, 100) as state,
                h.first + 30 * (array[0, 1, 2, 2, 3, 3, 3, 4, 4, 5])[1 + pg_temp.pick(n, 21, 10)] + pg_temp.pick(n, 22, 29) as day) d
 where h.slug = :tenant;

insert into portal.delegation_word (tenant_id, unit_id, word, delegation_id)
select tenant_id, unit_id, word, id from portal.delegation, portal.word_starts(search_key) word where tenant_id = :tenant;

insert into portal.delegation_leg (tenant_id, id, delegation_id, ordinal, country, place, working_days, transit_days)
select d.tenant_id, pg_temp.key(n, o + 16 * (d.phase = 'PLAN')::integer), d.id, o, pg_temp.country(n, 30 + o), 'Nơi đến thử nghiệm', d.total_days, 0
  from portal.delegation d, lateral pg_temp.number(d.id) n,
       generate_series(1, 1 + (pg_temp.pick(n, 31, 4) = 0)::integer) o
 where d.tenant_id = :tenant and d.direction = 'OUT';

insert into portal.delegation_member (tenant_id, id, delegation_id, ordinal, name, post, unit_name, task, leader_id)
select d.tenant_id, pg_temp.key(n, o + 16 * (d.phase = 'PLAN')::integer), d.id, o, 'Thành Viên ' || pg_temp.pick(n * 64 + o, 33, 9999), 'Chuyên viên',
       'Đơn vị thử nghiệm', 'Tham gia đoàn', case when pg_temp.pick(n * 64 + o, 34, 20) = 0
       then pg_temp.key(p.no * 10000000000 + 9900000000 + 1 + pg_temp.skewed(n * 64 + o, 35, p.leaders), 0) end
  from portal.delegation d join province p on p.slug = d.tenant_id, lateral pg_temp.number(d.id) n,
       generate_series(1, least(d.member_count - 1, 1 + pg_temp.skewed(n, 36, 6))) o
 where d.tenant_id = :tenant and d.phase = 'RESULT';

insert into portal.delegation_partner (tenant_id, id, delegation_id, ordinal, partner_id, name)
select d.tenant_id, pg_temp.key(n, 1), d.id, 1, pg_temp.key(p.no * 10000000000 + 9900000000 + partner, 0), 'Đối tác thử nghiệm ' || partner
  from portal.delegation d join province p on p.slug = d.tenant_id, lateral pg_temp.number(d.id) n,
       lateral (select 1 + pg_temp.skewed(n, 37, p.partners) as partner) c
 where d.tenant_id = :tenant and d.phase = 'RESULT' and pg_temp.pick(n, 38, 10) < 6;

insert into portal.delegation_cost (tenant_id, id, delegation_id, ordinal, source, item, payer, amount, currency, vnd)
select d.tenant_id, pg_temp.key(n, o), d.id, o, (array['PROVINCIAL_BUDGET', 'PARTNER', 'ENTERPRISE', 'CENTRAL_BUDGET'])[1 + pg_temp.skewed(n * 64 + o, 39, 4)],
       'Chi phí thử nghiệm', '', amount, 'VND', amount
  from portal.delegation d, lateral pg_temp.number(d.id) n,
       generate_series(1, 1 + (pg_temp.pick(n, 40, 4) = 0)::integer) o,
       lateral (select 1000000 * (1 + pg_temp.skewed(n * 64 + o, 41, 500)) as amount) c
 where d.tenant_id = :tenant and d.phase = 'RESULT' and pg_temp.pick(n, 42, 10) < 7;

insert into portal.delegation_co_host (tenant_id, id, delegation_id, ordinal, unit_id)
select d.tenant_id, pg_temp.key(n, 1), d.id, 1, p.body
  from portal.delegation d join province p on p.slug = d.tenant_id, lateral pg_temp.number(d.id) n
 where d.tenant_id = :tenant and d.phase = 'RESULT' and d.unit_id <> p.body and pg_temp.pick(n, 43, 20) = 0;

insert into portal.delegation_finding (tenant_id, id, delegation_id, ordinal, rule, severity, message, reason)
select d.tenant_id, pg_temp.key(n, 1 + (d.phase = 'PLAN')::integer), d.id, 1, 'OUT-01', (array['INFORM', 'WARN'])[1 + pg_temp.pick(n, 44, 2)], 'out-01', ''
  from portal.delegation d, lateral pg_temp.number(d.id) n
 where d.tenant_id = :tenant and pg_temp.pick(n, 45, 4) = 0;

insert into portal.delegation_file (tenant_id, id, delegation_id, kind, file_name, content_type, size, sha256, content, uploaded_by, uploaded_at)
select d.tenant_id, d.id, d.id, 'REPORT', 'bao-cao-thu-nghiem.pdf', 'application/pdf', length(paper.pdf), paper.sha256, paper.pdf, 'nation', d.start_date
  from portal.delegation d, paper, lateral pg_temp.number(d.id) n
 where d.tenant_id = :tenant and d.phase = 'RESULT' and pg_temp.pick(n, 46, 50) = 0;

insert into portal.delegation_revision (tenant_id, id, delegation_id, ordinal, reason, content, created_by, created_at)
select d.tenant_id, d.id, d.id, 1, 'Sửa thử nghiệm', '{}', 'nation', d.start_date + 40
  from portal.delegation d, lateral pg_temp.number(d.id) n
 where d.tenant_id = :tenant and d.state = 'CONFIRMED' and pg_temp.pick(n, 47, 40) = 0;

insert into portal.private_trip (tenant_id, id, unit_id, person, post, country, start_date, end_date, permission_number, permission_date, state)
select h.slug, pg_temp.key(n, 0), h.units[1 + pg_temp.skewed(n, 1, cardinality(h.units))], 'Người Đi ' || pg_temp.pick(n, 2, 9999), '',
       pg_temp.country(n, 3), day, day + 1 + pg_temp.pick(n, 5, 14), i || '/GP', day - 7,
       (array['PERMITTED', 'RETURNED', 'DECLARED'])[1 + pg_temp.skewed(n, 6, 3)]
  from half h, generate_series(1, greatest(1, h.trips * 2 / 5)) i,
       lateral (select h.no * 10000000000 + h.half * 100000000 + i as n) k,
       lateral (select h.first + pg_temp.pick(n, 4, 180) as day) d
 where h.slug = :tenant;

insert into portal.delegation_dossier (tenant_id, id, unit_id, received_date, applicant, official, destination, outcome, decision_number,
       decision_date, state)
select h.slug, pg_temp.key(n, 0), h.units[1 + pg_temp.skewed(n, 1, cardinality(h.units))], day, 'Người Đi ' || pg_temp.pick(n, 2, 9999),
       pg_temp.pick(n, 3, 3) > 0, pg_temp.country(n, 5), (array['APPROVED', 'REFUSED', 'WITHDRAWN'])[1 + pg_temp.skewed(n, 6, 3)],
       i || '/QĐ', day + 5, 'DECIDED'
  from half h, generate_series(1, greatest(1, h.trips / 2)) i,
       lateral (select h.no * 10000000000 + h.half * 100000000 + i as n) k,
       lateral (select h.first + pg_temp.pick(n, 4, 175) as day) d
 where h.slug = :tenant;

insert into portal.conference (tenant_id, id, unit_id, year, state, name, role, kind, approval_level, topic, venue, vietnamese_participants,
       foreign_participants, days, start_date, end_date, date_precision, permit_number, permit_date, report_number, rule_set_id,
       updated_by, updated_at)
select h.slug, pg_temp.key(n, 0), h.units[1 + pg_temp.skewed(n, 1, cardinality(h.units))], extract(year from h.first),
       (array['REPORTED', 'HELD', 'CANCELLED'])[1 + pg_temp.skewed(n, 2, 3)], 'Hội thảo thử nghiệm ' || i,
       (array['HOST', 'ATTENDEE', 'CO_HOST'])[1 + pg_temp.skewed(n, 3, 3)], (array['WORKSHOP', 'CONFERENCE', 'FORUM', 'AID_MOBILISATION'])[1 + pg_temp.skewed(n, 4, 4)],
       'PROVINCE_CHAIR', '', 'Hội trường thử nghiệm', 20 + pg_temp.skewed(n, 5, 300),
       case when pg_temp.pick(n, 6, 20) > 0 then 1 + pg_temp.skewed(n, 7, 120) end, 1 + pg_temp.pick(n, 8, 3), day,
       day + pg_temp.pick(n, 8, 3), 'DAY', i || '/QĐ-UBND', day - 15, i || '/BC', h.rules, 'nation', day + 10
  from half h, generate_series(1, greatest(1, h.trips / 8)) i,
       lateral (select h.no * 10000000000 + h.half * 100000000 + i as n) k,
       lateral (select h.first + pg_temp.pick(n, 9, 175) as day) d
 where h.slug = :tenant;

insert into portal.conference_word (tenant_id, unit_id, word, conference_id)
select tenant_id, unit_id, word, id from portal.conference, portal.word_starts(search_key) word where tenant_id = :tenant;

insert into portal.conference_country (tenant_id, id, conference_id, seq, country, participants)
select c.tenant_id, pg_temp.key(n, o), c.id, o, pg_temp.country(n * 64 + o, 50), 1 + pg_temp.skewed(n * 64 + o, 51, 30)
  from portal.conference c, lateral pg_temp.number(c.id) n,
       generate_series(1, 1 + pg_temp.skewed(n, 52, 6)) o
 where c.tenant_id = :tenant;

insert into portal.conference_cost (tenant_id, id, conference_id, seq, source, amount, currency, vnd)
select c.tenant_id, pg_temp.key(n, o), c.id, o, (array['STATE_BUDGET', 'FOREIGN_SPONSOR'])[o], 1000000 * (1 + pg_temp.skewed(n * 64 + o, 53, 300)), 'VND',
       1000000 * (1 + pg_temp.skewed(n * 64 + o, 53, 300))
  from portal.conference c, lateral pg_temp.number(c.id) n,
       generate_series(1, 1 + pg_temp.pick(n, 54, 2)) o
 where c.tenant_id = :tenant;

insert into portal.conference_part (tenant_id, id, conference_id, seq, kind, reference)
select c.tenant_id, pg_temp.key(n, o), c.id, o, (array['REQUEST_LETTER', 'PROJECT', 'OPINIONS'])[o], o || '/TN'
  from portal.conference c, lateral pg_temp.number(c.id) n,
       generate_series(1, 2 + pg_temp.pick(n, 55, 2)) o
 where c.tenant_id = :tenant;

insert into portal.conference_finding (tenant_id, id, conference_id, rule, severity, field, message)
select c.tenant_id, c.id, c.id, 'CON-01', 'WARN', '', 'con-01'
  from portal.conference c, lateral pg_temp.number(c.id) n
 where c.tenant_id = :tenant and pg_temp.pick(n, 56, 5) = 0;

insert into portal.legal_document (tenant_id, id, type, number, issued_on, issuer, issuer_level, summary, ours, state, effective_from, ending, effective_to)
select p.slug, pg_temp.key(n, 0), (array['DECISION', 'PLAN', 'DIRECTIVE', 'REPORT', 'OFFICIAL_LETTER'])[1 + pg_temp.skewed(n, 1, 5)],
       i || '/TN', day, 'Cơ quan thử nghiệm ' || p.no, (array['PROVINCE', 'CENTRAL', 'PARTY_CENTRAL', 'DEPARTMENT'])[1 + pg_temp.skewed(n, 2, 4)],
       'về việc thử nghiệm', pg_temp.pick(n, 3, 3) = 0, 'ISSUED', day,
       case when pg_temp.pick(n, 4, 20) = 0 then 'REPEALED' end, case when pg_temp.pick(n, 4, 20) = 0 then day + 400 end
  from province p, generate_series(1, p.documents) i, lateral (select p.no * 10000000000 + 9900000000 + i as n) k,
       lateral (select date '2017-01-01' + floor((p.last - date '2017-01-01') * (i - 1.0) / p.documents)::integer as day) d
 where p.slug = :tenant;

insert into portal.legal_document_word (tenant_id, word, legal_document_id)
select tenant_id, word, id from portal.legal_document, portal.word_starts(search_key) word where tenant_id = :tenant;

insert into portal.legal_handling (tenant_id, id, document_id, handled_on, note)
select d.tenant_id, d.id, d.id, d.issued_on + 10, ''
  from portal.legal_document d where d.tenant_id = :tenant and d.issuer_level in ('CENTRAL', 'PARTY_CENTRAL');

insert into portal.assigned_task (tenant_id, id, unit_id, source, basis_id, assigner, title, assigned_on, due_text, due_from, due_to,
       progress, progress_text, progress_on, ordinal)
select h.slug, pg_temp.key(n, 0), h.units[1 + pg_temp.skewed(n, 1, cardinality(h.units))],
       (array['WORK_PROGRAMME', 'DIRECT', 'PARTY', 'COUNCIL'])[1 + pg_temp.skewed(n, 2, 4)],
       pg_temp.key(h.no * 10000000000 + 9900000000 + 1 + pg_temp.pick(n, 3, p.documents), 0), 'Người Giao Thử',
       'Nhiệm vụ thử nghiệm ' || i, day, '', day, day + 90, (array['DONE', 'IN_PROGRESS', 'SUBMITTED', 'CANCELLED'])[1 + pg_temp.skewed(n, 5, 4)],
       'Đã làm', day + 60, i
  from half h join province p on p.slug = h.slug, generate_series(1, greatest(1, h.trips / 5)) i,
       lateral (select h.no * 10000000000 + h.half * 100000000 + i as n) k,
       lateral (select h.first + pg_temp.pick(n, 4, 175) as day) d
 where h.slug = :tenant;

insert into portal.assigned_task_word (tenant_id, unit_id, word, assigned_task_id)
select tenant_id, unit_id, word, id from portal.assigned_task, portal.word_starts(search_key) word where tenant_id = :tenant;

insert into portal.task_progress (tenant_id, id, task_id, progress, progress_text, progress_on, written_by, written_at)
select t.tenant_id, pg_temp.key(n, o), t.id, case when o = 2 then t.progress else 'IN_PROGRESS' end, 'Đã làm', t.assigned_on + 30 * o,
       'nation', t.assigned_on + 30 * o
  from portal.assigned_task t, lateral pg_temp.number(t.id) n, generate_series(1, 2) o
 where t.tenant_id = :tenant;

insert into portal.division (tenant_id, id, unit_id, place, name, task, valid_from)
select p.slug, pg_temp.key(p.no * 10000000000 + i, 0), p.body, i, 'Phòng thử nghiệm ' || i, 'Nhiệm vụ thử nghiệm', date '2016-01-01'
  from province p, generate_series(1, 4) i
 where p.slug = :tenant;

insert into portal.establishment_document (tenant_id, id, unit_id, act, type, number, issued_on, issuer, summary)
select p.slug, pg_temp.key(p.no * 10000000000 + i, 0), p.body, (array['ESTABLISHED', 'FUNCTIONS', 'FUNCTIONS'])[i], 'DECISION', i || '/QĐ-TN',
       make_date(2012 + 4 * i, 1, 1), 'Cơ quan thử nghiệm', 'về việc thử nghiệm'
  from province p, generate_series(1, 3) i
 where p.slug = :tenant;
