--liquibase formatted sql

--changeset reporting:001-outline splitStatements:false
--comment Outline versions come from files and never change once loaded: a change is a new version.
create table portal.outline_version (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    key text collate "C" not null,
    outline_version integer not null,
    title text not null,
    level text not null,
    valid_from date not null,
    valid_to date,
    content text not null,
    sha256 text not null,
    primary key (tenant_id, id),
    unique (tenant_id, key, outline_version)
);
call portal.declare_kind('outline_version', 'TENANT_SHARED', 'select');

--changeset reporting:002-request splitStatements:false
create table portal.report_request (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    state text not null check (state in ('DRAFT', 'ISSUED', 'CLOSED')),
    title text not null,
    number text not null default '',
    document_date date not null,
    outline_id uuid not null,
    period_from date not null,
    period_to date not null,
    deadline date not null,
    deadline_inclusive boolean not null default false,
    copies text not null default '',
    note text not null default '',
    issued_at timestamptz,
    closed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, outline_id) references portal.outline_version (tenant_id, id),
    check (period_from <= period_to)
);
create index report_request_deadline on portal.report_request (tenant_id, deadline desc);
create index report_request_outline on portal.report_request (tenant_id, outline_id);

create table portal.request_unit (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    request_id uuid not null,
    unit_id uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, request_id, unit_id),
    foreign key (tenant_id, request_id) references portal.report_request (tenant_id, id) on delete cascade,
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index request_unit_unit on portal.request_unit (tenant_id, unit_id, request_id);
call portal.declare_kind('report_request', 'ADDRESSED', 'select, insert, update, delete', 'request_unit', 'request_id');
call portal.declare_kind('request_unit', 'ADDRESSED', 'select, insert, delete');

--changeset reporting:003-submission splitStatements:false
create table portal.submission (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    request_id uuid not null,
    unit_id uuid not null,
    state text not null check (state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED')),
    number text not null default '',
    document_date date,
    signer_titles text not null default '',
    signer_name text not null default '',
    preamble text not null default '',
    closing text not null default '',
    addressees text not null default '',
    recipients text not null default '',
    submitted_at timestamptz,
    submitted_by text not null default '',
    late boolean not null default false,
    return_reason text not null default '',
    reviewed_at timestamptz,
    reviewed_by text not null default '',
    answered integer not null default 0,
    total integer not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, request_id, unit_id),
    foreign key (tenant_id, request_id) references portal.report_request (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index submission_unit on portal.submission (tenant_id, unit_id, state);
call portal.declare_kind('submission', 'UNIT_OWNED', 'select, insert, update');

create table portal.submission_section (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    submission_id uuid not null,
    key text collate "C" not null,
    nil_place text not null default 'NONE' check (nil_place in ('NONE', 'FIRST', 'LAST')),
    body text not null,
    state text not null check (state in ('EMPTY', 'IN_WORK', 'DONE', 'NIL')),
    updated_by text not null default '',
    updated_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, submission_id, key),
    foreign key (tenant_id, submission_id) references portal.submission (tenant_id, id)
);
call portal.declare_kind('submission_section', 'CHILD', 'select, insert, update', 'submission', 'submission_id');

--changeset reporting:004-submitted splitStatements:false
--comment What was handed in, word for word: append-only, no update and no delete for the application.
create table portal.submission_version (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    submission_id uuid not null,
    ordinal integer not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    content text not null,
    pdf bytea not null,
    pdf_sha256 text not null,
    primary key (tenant_id, id),
    unique (tenant_id, submission_id, ordinal),
    foreign key (tenant_id, submission_id) references portal.submission (tenant_id, id)
);
call portal.declare_kind('submission_version', 'CHILD', 'select, insert', 'submission', 'submission_id');

create table portal.attachment (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    submission_id uuid not null,
    file_name text not null,
    content_type text not null check (content_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size integer not null,
    sha256 text not null,
    content bytea not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, submission_id) references portal.submission (tenant_id, id)
);
create index attachment_submission on portal.attachment (tenant_id, submission_id);
call portal.declare_kind('attachment', 'CHILD', 'select, insert, delete', 'submission', 'submission_id');
