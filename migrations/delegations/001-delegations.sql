--liquibase formatted sql

--changeset delegations:001-leader splitStatements:false
--comment Leaders belong to the whole tenant, so that the trips of one person count over all units.
create table portal.leader (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    name text not null,
    post text not null,
    unit_id uuid not null,
    rank text not null check (rank in ('PARTY_SECRETARY', 'COUNCIL_CHAIR', 'PC_CHAIR', 'PROVINCIAL_LEADER_OTHER',
        'DEPARTMENT_HEAD', 'DEPARTMENT_DEPUTY', 'DISTRICT_LEADER', 'COMMUNE_LEADER', 'OTHER')),
    key_leader boolean not null default false,
    unit_leader boolean not null default false,
    managed_by text not null default 'OTHER' check (managed_by in ('CENTRAL', 'PROV_PARTY_STANDING', 'OTHER')),
    valid_from date not null,
    valid_to date,
    search_key text collate "C" not null
        generated always as (portal.search_key((name || ' ' || post) collate "C")) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    check (valid_to is null or valid_to >= valid_from)
);
create index leader_unit on portal.leader (tenant_id, unit_id);
create index leader_search on portal.leader (tenant_id, search_key);
call portal.declare_kind('leader', 'TENANT_SHARED', 'select, insert, update');

--changeset delegations:002-plan splitStatements:false
create table portal.delegation_plan (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    year integer not null,
    direction text not null check (direction in ('OUT', 'IN')),
    state text not null check (state in ('OPEN', 'COLLECTING', 'COMPILED', 'SUBMITTED_TO_STANDING_COMMITTEE',
        'APPROVED', 'AMENDED', 'CLOSED')),
    approval_number text not null default '',
    approval_date date,
    revision integer not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, year, direction)
);
call portal.declare_kind('delegation_plan', 'TENANT_SHARED', 'select, insert, update');

create table portal.delegation_plan_unit (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    plan_id uuid not null,
    unit_id uuid not null,
    state text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    nil boolean not null default false,
    reason text not null default '',
    submitted_at timestamptz,
    submitted_by text not null default '',
    reviewed_at timestamptz,
    reviewed_by text not null default '',
    primary key (tenant_id, id),
    unique (tenant_id, plan_id, unit_id),
    foreign key (tenant_id, plan_id) references portal.delegation_plan (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index delegation_plan_unit_unit on portal.delegation_plan_unit (tenant_id, unit_id);
call portal.declare_kind('delegation_plan_unit', 'UNIT_OWNED', 'select, insert, update');

--comment What was approved, word for word: append-only. It belongs to the body that compiles the plan.
create table portal.delegation_plan_version (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    plan_id uuid not null,
    unit_id uuid not null,
    ordinal integer not null,
    approval_number text not null,
    approval_date date not null,
    items integer not null,
    content text not null,
    sha256 text not null,
    created_at timestamptz not null default now(),
    created_by text not null,
    primary key (tenant_id, id),
    unique (tenant_id, plan_id, ordinal),
    foreign key (tenant_id, plan_id) references portal.delegation_plan (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index delegation_plan_version_unit on portal.delegation_plan_version (tenant_id, unit_id);
call portal.declare_kind('delegation_plan_version', 'UNIT_OWNED', 'select, insert');

--changeset delegations:003-delegation splitStatements:false
--comment Plan items and delegations as they went; a result refers to its plan item, and the two are one dossier.
create table portal.delegation (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    plan_item_id uuid,
    dossier_id uuid not null generated always as (coalesce(plan_item_id, id)) stored,
    phase text not null check (phase in ('PLAN', 'RESULT')),
    direction text not null check (direction in ('OUT', 'IN')),
    year integer not null,
    state text not null check (state in ('PROPOSED', 'RETURNED', 'ACCEPTED', 'APPROVED', 'POSTPONED', 'EXECUTED',
        'REGISTERED', 'IN_PROGRESS', 'COMPLETED', 'REPORTED', 'CONFIRMED', 'CANCELLED')),
    state_reason text not null default '',
    revision integer not null default 1,
    source text not null default 'ENTERED' check (source in ('ENTERED', 'IMPORTED', 'HISTORICAL_DOC')),
    source_ref text not null default '',
    -- A portal on the Internet must not hold state secrets: no other grade can be stored.
    security text not null default 'NORMAL' check (security = 'NORMAL'),
    name text not null,
    category text check (category in ('OFFICIAL_VISIT', 'WORKING_VISIT_INVITED', 'STUDY_SURVEY', 'TRAINING',
        'SCIENCE_PROJECT', 'FOREIGN_AFFAIRS', 'OTHER')),
    category_text text not null default '',
    purpose text check (purpose in ('TET_GREETING', 'TRADE_INVESTMENT_PROMOTION', 'FORUM_CONFERENCE', 'STUDY',
        'EXCHANGE', 'SURVEY', 'REMAINS_REPATRIATION', 'BORDER_WORK', 'MEDICAL_HUMANITARIAN', 'DIASPORA_VISIT',
        'COURTESY_CALL', 'AGREEMENT_SIGNING', 'PRIVATE', 'OTHER')),
    content text not null default '',
    member_count integer check (member_count >= 1),
    total_days integer check (total_days >= 1),
    from_country text collate "C",
    leader_name text not null default '',
    leader_post text not null default '',
    leader_rank text check (leader_rank in ('PARTY_SECRETARY', 'COUNCIL_CHAIR', 'PC_CHAIR', 'PROVINCIAL_LEADER_OTHER',
        'DEPARTMENT_HEAD', 'DEPARTMENT_DEPUTY', 'DISTRICT_LEADER', 'COMMUNE_LEADER', 'OTHER')),
    leader_id uuid,
    planned_quarter integer check (planned_quarter between 1 and 4),
    justification text not null default '',
    necessary boolean not null default false,
    funding_confirmed boolean not null default false,
    laos_exemption text not null default 'NONE' check (laos_exemption in ('NONE', 'BORDER', 'MILITARY', 'POLICE')),
    event_exception text not null default 'NONE' check (event_exception in
        ('NONE', 'CENTRAL_LED', 'MAJOR_EVENT_IMPORTANT_PARTNER')),
    exception_document text not null default '',
    amendment_of uuid,
    start_date date,
    end_date date,
    plan_status text check (plan_status in ('IN_PLAN', 'OFF_PLAN')),
    approval_document text not null default '',
    decision_number text not null default '',
    decision_date date,
    report_number text not null default '',
    report_date date,
    host_level text check (host_level in ('PROVINCIAL_LEADERS', 'DEPARTMENT', 'LOCALITY', 'OTHER_AGENCY')),
    invited_by text check (invited_by in ('PROVINCE', 'CENTRAL_BODY', 'MISSION', 'INGO', 'ENTERPRISE', 'SELF')),
    guided_by text not null default '',
    courtesy_call boolean not null default false,
    organizer text check (organizer in ('PROVINCE', 'OTHER_AGENCY')),
    highlight boolean not null default false,
    rule_set_id uuid,
    created_at timestamptz not null default now(),
    created_by text not null default '',
    updated_at timestamptz not null default now(),
    updated_by text not null default '',
    search_key text collate "C" not null
        generated always as (portal.search_key((name || ' ' || leader_name) collate "C")) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, plan_item_id) references portal.delegation (tenant_id, id),
    foreign key (tenant_id, amendment_of) references portal.delegation (tenant_id, id),
    foreign key (tenant_id, leader_id) references portal.leader (tenant_id, id),
    foreign key (tenant_id, rule_set_id) references portal.rule_set_version (tenant_id, id),
    check (phase = 'RESULT' or plan_item_id is null),
    check (end_date is null or start_date is null or end_date >= start_date)
);
create index delegation_list on portal.delegation (tenant_id, year, phase, direction, id);
create index delegation_unit on portal.delegation (tenant_id, unit_id, year, phase, direction, id);
create index delegation_pair on portal.delegation (tenant_id, dossier_id);
create index delegation_amendment on portal.delegation (tenant_id, amendment_of) where amendment_of is not null;
create index delegation_leader on portal.delegation (tenant_id, leader_id, year) where leader_id is not null;
create index delegation_rule_set on portal.delegation (tenant_id, rule_set_id);
-- One delegation went for one item of the plan; what was cancelled leaves room for another.
create unique index delegation_one_result on portal.delegation (tenant_id, plan_item_id)
    where plan_item_id is not null and state <> 'CANCELLED';
call portal.declare_kind('delegation', 'UNIT_OWNED', 'select, insert, update, delete');

create table portal.delegation_leg (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    country text collate "C",
    place text not null default '',
    working_days integer check (working_days >= 0),
    transit_days integer check (transit_days >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade
);
create index delegation_leg_delegation on portal.delegation_leg (tenant_id, delegation_id);
create index delegation_leg_country on portal.delegation_leg (tenant_id, country, delegation_id);
call portal.declare_kind('delegation_leg', 'CHILD', 'select, insert, update, delete', 'delegation', 'delegation_id');

create table portal.delegation_member (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    name text not null default '',
    post text not null default '',
    unit_name text not null default '',
    unit_leader boolean not null default false,
    task text not null default '',
    leader_id uuid,
    managed_by text check (managed_by in ('CENTRAL', 'PROV_PARTY_STANDING', 'OTHER')),
    primary key (tenant_id, id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade,
    foreign key (tenant_id, leader_id) references portal.leader (tenant_id, id)
);
create index delegation_member_delegation on portal.delegation_member (tenant_id, delegation_id);
create index delegation_member_leader on portal.delegation_member (tenant_id, leader_id) where leader_id is not null;
call portal.declare_kind('delegation_member', 'CHILD', 'select, insert, update, delete', 'delegation', 'delegation_id');

create table portal.delegation_partner (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    partner_id uuid,
    name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade
);
create index delegation_partner_delegation on portal.delegation_partner (tenant_id, delegation_id);
create index delegation_partner_partner on portal.delegation_partner (tenant_id, partner_id, delegation_id)
    where partner_id is not null;
call portal.declare_kind('delegation_partner', 'CHILD', 'select, insert, update, delete', 'delegation', 'delegation_id');

create table portal.delegation_cost (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    source text not null check (source in ('PROVINCIAL_BUDGET', 'CENTRAL_BUDGET', 'PROGRAMME_PROJECT', 'PARTNER',
        'FOREIGN_LOAN', 'OTHER_GRANT', 'ENTERPRISE', 'SELF', 'OTHER')),
    item text not null default '',
    payer text not null default '',
    amount numeric(20, 2) check (amount >= 0),
    currency text collate "C" not null default 'VND',
    vnd numeric(20, 0) check (vnd >= 0),
    rate numeric(20, 6) check (rate > 0),
    rate_date date,
    primary key (tenant_id, id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade
);
create index delegation_cost_delegation on portal.delegation_cost (tenant_id, delegation_id);
call portal.declare_kind('delegation_cost', 'CHILD', 'select, insert, update, delete', 'delegation', 'delegation_id');

create table portal.delegation_co_host (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    unit_id uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, delegation_id, unit_id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade,
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index delegation_co_host_unit on portal.delegation_co_host (tenant_id, unit_id);
call portal.declare_kind('delegation_co_host', 'CHILD', 'select, insert, update, delete', 'delegation', 'delegation_id');

create table portal.delegation_finding (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    rule text collate "C" not null,
    severity text not null check (severity in ('BLOCK', 'WARN', 'INFORM')),
    field text not null default '',
    message text not null,
    arguments text not null default '',
    reason text not null default '',
    reason_by text not null default '',
    reason_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade
);
create index delegation_finding_delegation on portal.delegation_finding (tenant_id, delegation_id);
call portal.declare_kind('delegation_finding', 'CHILD', 'select, insert, update, delete', 'delegation', 'delegation_id');

create table portal.delegation_file (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    kind text not null check (kind in ('DECISION', 'REPORT', 'APPROVAL', 'OTHER')),
    file_name text not null,
    content_type text not null check (content_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size integer not null,
    sha256 text not null,
    content bytea not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id) on delete cascade
);
create index delegation_file_delegation on portal.delegation_file (tenant_id, delegation_id);
call portal.declare_kind('delegation_file', 'CHILD', 'select, insert, delete', 'delegation', 'delegation_id');

--comment What a confirmed delegation said before it was corrected, with the reason: append-only.
create table portal.delegation_revision (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delegation_id uuid not null,
    ordinal integer not null,
    reason text not null,
    content text not null,
    created_by text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, delegation_id, ordinal),
    foreign key (tenant_id, delegation_id) references portal.delegation (tenant_id, id)
);
call portal.declare_kind('delegation_revision', 'CHILD', 'select, insert', 'delegation', 'delegation_id');

--changeset delegations:004-words splitStatements:false
call portal.declare_words('delegation', 'UNIT_OWNED');

--changeset delegations:005-private splitStatements:false
--comment Trips abroad on private affairs and applications to travel. Party membership is sensitive and is not stored.
create table portal.private_trip (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    person text not null,
    post text not null default '',
    country text collate "C" not null,
    start_date date not null,
    end_date date not null,
    permission_number text not null default '',
    permission_date date,
    state text not null check (state in ('DECLARED', 'PERMITTED', 'RETURNED')),
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    check (end_date >= start_date)
);
create index private_trip_start on portal.private_trip (tenant_id, start_date desc, id);
create index private_trip_unit on portal.private_trip (tenant_id, unit_id, start_date desc);
call portal.declare_kind('private_trip', 'UNIT_OWNED', 'select, insert, update, delete');

create table portal.delegation_dossier (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    received_date date not null,
    applicant text not null,
    official boolean not null default true,
    destination text not null default '',
    outcome text not null default 'PENDING' check (outcome in ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decision_number text not null default '',
    decision_date date,
    state text not null check (state in ('RECEIVED', 'CHECKING', 'SUPPLEMENT', 'SUBMITTED', 'DECIDED')),
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index delegation_dossier_received on portal.delegation_dossier (tenant_id, received_date desc, id);
create index delegation_dossier_unit on portal.delegation_dossier (tenant_id, unit_id);
call portal.declare_kind('delegation_dossier', 'UNIT_OWNED', 'select, insert, update, delete');

--changeset delegations:006-across-units splitStatements:false
--comment What a unit may know of its neighbours' delegations: how often a leader goes, and those it hosts with them.
-- The scope is widened while the function counts and set back after; the tenant stays the caller's. An unset scope
-- finds nothing here either.
create function portal.leader_trips(leader uuid, of_year integer, except_dossier uuid) returns bigint
    language plpgsql
    as $$
declare
    asked constant text := coalesce(portal.current_scope(), '');
    trips bigint;
begin
    if asked not in ('TENANT', 'UNIT') then
        return 0;
    end if;
    perform set_config('app.scope', 'TENANT', true);
    select count(distinct d.dossier_id) into trips
    from (select l.id from portal.delegation l
          where l.tenant_id = portal.current_tenant() and l.leader_id = leader and l.year = of_year
          union select m.delegation_id from portal.delegation_member m
          where m.tenant_id = portal.current_tenant() and m.leader_id = leader) trip
    join portal.delegation d on d.tenant_id = portal.current_tenant() and d.id = trip.id
    where d.direction = 'OUT' and d.year = of_year and d.state not in ('CANCELLED', 'POSTPONED')
      and d.purpose is distinct from 'PRIVATE' and (except_dossier is null or d.dossier_id <> except_dossier)
      and not (d.phase = 'PLAN' and exists (select from portal.delegation r
            where r.tenant_id = d.tenant_id and r.plan_item_id = d.id and r.state <> 'CANCELLED'));
    perform set_config('app.scope', asked, true);
    return trips;
end $$;
create function portal.co_hosted_delegations(of_year integer)
    returns table (id uuid, phase text, direction text, state text, name text, start_date date, end_date date,
        planned_quarter integer, owner_unit_id uuid)
    language plpgsql
    as $$
declare
    asked constant text := coalesce(portal.current_scope(), '');
begin
    if asked <> 'UNIT' then
        return;
    end if;
    perform set_config('app.scope', 'TENANT', true);
    return query
    select d.id, d.phase, d.direction, d.state, d.name, d.start_date, d.end_date, d.planned_quarter, d.unit_id
    from portal.delegation_co_host c
    join portal.delegation d on d.tenant_id = c.tenant_id and d.id = c.delegation_id
    where c.tenant_id = portal.current_tenant() and c.unit_id = portal.current_unit() and d.year = of_year
    order by d.id;
    perform set_config('app.scope', asked, true);
end $$;
revoke all on function portal.leader_trips(uuid, integer, uuid), portal.co_hosted_delegations(integer) from public;
grant execute on function portal.leader_trips(uuid, integer, uuid), portal.co_hosted_delegations(integer) to portal_app;
