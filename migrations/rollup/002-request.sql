--liquibase formatted sql

--changeset rollup:010-national-request splitStatements:false
--comment What the ministry asks provinces for, and each province that it asks. Whether one has published is read from what
--comment was received, and stands nowhere else.
create table portal.national_request (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    state text not null check (state in ('DRAFT', 'ISSUED', 'CLOSED')),
    title text not null,
    number text not null default '',
    document_date date not null,
    period_from date not null,
    period_to date not null,
    period text collate "C" not null,
    deadline date not null,
    note text not null default '',
    issued_at timestamptz,
    closed_at timestamptz,
    primary key (tenant_id, id),
    check (period_from <= period_to)
);
create index national_request_deadline on portal.national_request (tenant_id, deadline desc, id);
call portal.declare_kind('national_request', 'TENANT_ONLY', 'select, insert, update, delete');

create table portal.national_request_province (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    request_id uuid not null,
    province_tenant text collate "C" not null,
    deadline date,
    reminded_at timestamptz,
    returned_publication_id uuid,
    return_reason text not null default '',
    returned_by text not null default '',
    returned_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, request_id, province_tenant),
    foreign key (tenant_id, request_id) references portal.national_request (tenant_id, id)
);
call portal.declare_kind('national_request_province', 'TENANT_ONLY', 'select, insert, update, delete');
