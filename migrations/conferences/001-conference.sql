--liquibase formatted sql

--changeset conferences:001-conference splitStatements:false
--comment International conferences of a unit: planned, permitted, held (form 03; Quyết định 06/2020/QĐ-TTg).
create table portal.conference (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    year integer not null,
    state text not null check (state in
        ('PLANNED', 'PROPOSED', 'APPRAISING', 'REFUSED', 'CANCELLED', 'PERMITTED', 'HELD', 'REPORTED')),
    name text not null,
    role text not null check (role in ('CO_HOST', 'ATTENDEE', 'HOST')),
    kind text not null check (kind in ('WORKSHOP', 'TRAINING_WORKSHOP', 'FORUM', 'AID_MOBILISATION', 'FAIR',
        'PRESS_CONFERENCE', 'PARTY_CONFERENCE', 'CONFERENCE')),
    approval_level text not null check (approval_level in
        ('PRIME_MINISTER', 'DFA_DIRECTOR_AUTHORISED', 'HEAD_OF_AGENCY', 'PROVINCE_CHAIR')),
    topic text not null default '',
    venue text not null default '',
    vietnamese_participants integer check (vietnamese_participants >= 0),
    foreign_participants integer check (foreign_participants >= 0),
    days integer check (days > 0),
    start_date date,
    end_date date,
    date_precision text check (date_precision in ('MONTH', 'QUARTER', 'YEAR', 'DAY')),
    ministerial_delegates boolean not null default false,
    sensitive_content boolean not null default false,
    opinions_required boolean not null default false,
    dossier_received date,
    consulted date,
    replied date,
    permit_number text not null default '',
    permit_date date,
    refusal_reason text not null default '',
    permitted_topic text not null default '',
    permitted_venue text not null default '',
    permitted_foreign_participants integer,
    permitted_days integer,
    permitted_start date,
    report_number text not null default '',
    report_date date,
    difficulties text not null default '',
    rule_set_id uuid,
    search_key text collate "C" not null
        generated always as (portal.search_key(name collate "C")) stored,
    updated_by text not null default '',
    updated_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, rule_set_id) references portal.rule_set_version (tenant_id, id),
    check (start_date <= end_date)
);
create index conference_year on portal.conference (tenant_id, year desc, start_date, id);
create index conference_unit on portal.conference (tenant_id, unit_id, year desc, start_date, id);
create index conference_rule_set on portal.conference (tenant_id, rule_set_id);
call portal.declare_kind('conference', 'UNIT_OWNED', 'select, insert, update, delete');
call portal.declare_words('conference', 'UNIT_OWNED');

--changeset conferences:002-parts splitStatements:false
create table portal.conference_country (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    conference_id uuid not null,
    seq integer not null,
    country text collate "C" not null,
    participants integer not null check (participants > 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, conference_id) references portal.conference (tenant_id, id) on delete cascade
);
create index conference_country_parent on portal.conference_country (tenant_id, conference_id, seq);
create index conference_country_country on portal.conference_country (tenant_id, country, conference_id);
call portal.declare_kind('conference_country', 'CHILD', 'select, insert, update, delete', 'conference', 'conference_id');

--comment Money in its own currency; the equivalent in đồng is that of the unit's own books, and may be missing.
create table portal.conference_cost (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    conference_id uuid not null,
    seq integer not null,
    source text not null check (source in ('STATE_BUDGET', 'FOREIGN_SPONSOR', 'OTHER')),
    amount numeric(19, 4) not null check (amount >= 0),
    currency text collate "C" not null,
    vnd numeric(19, 4) check (vnd >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, conference_id) references portal.conference (tenant_id, id) on delete cascade
);
create index conference_cost_parent on portal.conference_cost (tenant_id, conference_id, seq);
call portal.declare_kind('conference_cost', 'CHILD', 'select, insert, update, delete', 'conference', 'conference_id');

create table portal.conference_part (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    conference_id uuid not null,
    seq integer not null,
    kind text not null check (kind in ('REQUEST_LETTER', 'PROJECT', 'OPINIONS', 'HOSTING_APPROVAL')),
    reference text not null default '',
    primary key (tenant_id, id),
    foreign key (tenant_id, conference_id) references portal.conference (tenant_id, id) on delete cascade
);
create index conference_part_parent on portal.conference_part (tenant_id, conference_id, seq);
call portal.declare_kind('conference_part', 'CHILD', 'select, insert, update, delete', 'conference', 'conference_id');

create table portal.conference_finding (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    conference_id uuid not null,
    rule text not null,
    severity text not null check (severity in ('INFORM', 'WARN', 'BLOCK')),
    field text not null,
    message text not null,
    arguments text not null default '',
    reason text not null default '',
    reason_by text not null default '',
    reason_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, conference_id) references portal.conference (tenant_id, id) on delete cascade
);
create index conference_finding_parent on portal.conference_finding (tenant_id, conference_id, rule);
call portal.declare_kind('conference_finding', 'CHILD', 'select, insert, update, delete', 'conference', 'conference_id');

--changeset conferences:003-list-order splitStatements:false
--comment As lists are sorted: the latest first, by name.
drop index portal.conference_year;
drop index portal.conference_unit;
create index conference_time on portal.conference (tenant_id, year desc, start_date desc nulls last, id);
create index conference_unit_time on portal.conference (tenant_id, unit_id, year desc, start_date desc nulls last, id);
create index conference_name on portal.conference (tenant_id, search_key, id);
