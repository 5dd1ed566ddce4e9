--liquibase formatted sql

--changeset rollup:001-received splitStatements:false
--comment The receiver's own copy of what was published to it. A correction is a row of its own; what it replaces stays
--comment readable and is marked. Of a publication with request_id, the request is the receiver's own.
create table portal.received_publication (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    delivery_id uuid not null,
    from_tenant_id text collate "C" not null,
    publication_id uuid not null,
    province text collate "C" not null,
    title text not null,
    number text not null,
    document_date date not null,
    period text collate "C" not null,
    period_from date not null,
    period_to date not null,
    outline_key text collate "C" not null,
    units_asked integer not null default 0,
    units_answered integer not null default 0,
    request_no text not null default '',
    request_id uuid,
    replaces_id uuid,
    correction_reason text not null default '',
    superseded boolean not null default false,
    sha256 text not null,
    published_at timestamptz not null,
    received_at timestamptz not null default now(),
    pdf bytea not null,
    primary key (tenant_id, id),
    unique (tenant_id, publication_id)
);
create index received_publication_period on portal.received_publication (tenant_id, period, province);
create index received_publication_request on portal.received_publication (tenant_id, request_id);
call portal.declare_kind('received_publication', 'TENANT_ONLY', 'select, insert, update');

--changeset rollup:002-received-figure splitStatements:false
--comment Its figures. state keeps the four apart: a value, "Không", not reported, and held back because it is small
--comment and sensitive. current is the word of the newest publication on a province's figure of a period.
create table portal.received_figure (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    publication_id uuid not null,
    province text collate "C" not null,
    period text collate "C" not null,
    indicator text collate "C" not null,
    dimensions text collate "C" not null default '',
    state text not null check (state in ('VALUE', 'NIL', 'MISSING', 'SUPPRESSED')),
    amount numeric(24, 6),
    precision text not null default 'EXACT' check (precision in ('EXACT', 'ESTIMATE', 'APPROX')),
    missing_units integer not null default 0,
    covered_from date not null,
    covered_to date not null,
    current boolean not null default true,
    corrected boolean not null default false,
    primary key (tenant_id, id),
    foreign key (tenant_id, publication_id) references portal.received_publication (tenant_id, id),
    check ((state = 'VALUE') = (amount is not null))
);
create unique index received_figure_once on portal.received_figure (tenant_id, publication_id, indicator, dimensions);
create unique index received_figure_current on portal.received_figure
    (tenant_id, period, indicator, dimensions, province) where current;
create index received_figure_series on portal.received_figure
    (tenant_id, indicator, dimensions, province, period) where current;
call portal.declare_kind('received_figure', 'TENANT_ONLY', 'select, insert, update');

--changeset rollup:003-national-role
--comment The ministry's pages on the nation ask with this role: what was published, and the names of tenants. It has no
--comment right on any register, submission, draft or user, and the policies of the tables bind it like any other.
grant usage on schema portal to portal_national;
grant execute on function portal.current_tenant(), portal.current_scope(), portal.current_unit() to portal_national;
grant select on portal.received_publication, portal.received_figure, portal.tenant_host to portal_national;
