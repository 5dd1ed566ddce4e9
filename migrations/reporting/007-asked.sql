--liquibase formatted sql

--changeset reporting:015-national-ask splitStatements:false
--comment A report that the ministry asks the province for: the province's own copy, under the ministry's key. What was
--comment given back is told here too, until a correction takes its place.
create table portal.national_ask (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    from_tenant_id text collate "C" not null,
    title text not null,
    number text not null,
    document_date date not null,
    period_from date not null,
    period_to date not null,
    deadline date not null,
    note text not null default '',
    closed boolean not null default false,
    asked_at timestamptz not null,
    reminded_at timestamptz,
    returned_publication_id uuid,
    return_reason text not null default '',
    returned_by text not null default '',
    returned_at timestamptz,
    primary key (tenant_id, id),
    check (period_from <= period_to)
);
create index national_ask_deadline on portal.national_ask (tenant_id, deadline desc);
create index national_ask_returned on portal.national_ask (tenant_id, returned_publication_id);
call portal.declare_kind('national_ask', 'TENANT_ONLY', 'select, insert, update');

--changeset reporting:016-report-answers-a-request
alter table portal.report add column request_id uuid;
alter table portal.report add foreign key (tenant_id, request_id) references portal.national_ask (tenant_id, id);
create index report_answers on portal.report (tenant_id, request_id);
