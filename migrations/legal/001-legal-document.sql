--liquibase formatted sql

--changeset legal:001-legal-document splitStatements:false
--comment What the province cites and issues. Two documents may have one number (Chỉ thị 38-CT/TW): issuer and date tell them apart.
create table portal.legal_document (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    type text not null check (type in ('LAW', 'DECREE', 'RESOLUTION', 'DIRECTIVE', 'CONCLUSION', 'REGULATION', 'RULES',
        'CIRCULAR', 'JOINT_CIRCULAR', 'PLAN', 'PROGRAMME', 'ACTION_PROGRAMME', 'GUIDANCE', 'NOTICE', 'REPORT',
        'SUBMISSION', 'OFFICIAL_LETTER', 'AGREEMENT', 'OTHER', 'DECISION')),
    -- As printed, such as 272-QĐ/TW; only a draft has none.
    number text not null default '',
    issued_on date,
    issuer text not null,
    issuer_level text not null check (issuer_level in
        ('PARTY_CENTRAL', 'PARTY_PROVINCE', 'CENTRAL', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'PROVINCE')),
    issuer_cited boolean not null default true,
    summary text not null default '',
    short_name text not null default '',
    ours boolean not null default false,
    state text not null default 'ISSUED' check (state in ('DRAFT', 'ISSUED')),
    drafted_on date,
    counted_on date,
    effective_from date,
    effective_to date,
    ending text check (ending in ('REPEALED', 'REPLACED')),
    ended_by_id uuid,
    number_key text collate "C" not null generated always as (portal.search_key(number collate "C")) stored,
    search_key text collate "C" not null generated always as
        (portal.search_key((number || ' ' || short_name || ' ' || issuer || ' ' || summary) collate "C")) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, ended_by_id) references portal.legal_document (tenant_id, id),
    check (effective_to >= effective_from),
    check (ended_by_id <> id)
);
comment on column portal.legal_document.issuer_cited is 'whether a citation names the issuer';
comment on column portal.legal_document.summary is 'with the word that joins it to what stands before: "về việc …", "ban hành …", "bãi bỏ …"';
comment on column portal.legal_document.ours is 'drafted by the body that writes the report';
comment on column portal.legal_document.drafted_on is 'the day by which its drafting belongs to a report';
comment on column portal.legal_document.counted_on is 'the day by which its issue belongs to a report, where that is not issued_on';
comment on column portal.legal_document.effective_to is 'the last day in force';
create unique index legal_document_identity on portal.legal_document
    (tenant_id, number_key, type, portal.search_key(issuer collate "C"), coalesce(issued_on, date '0001-01-01'))
    where state = 'ISSUED';
create index legal_document_time on portal.legal_document (tenant_id, issued_on desc nulls last, id);
create index legal_document_name on portal.legal_document (tenant_id, search_key, id);
create index legal_document_ended_by on portal.legal_document (tenant_id, ended_by_id) where ended_by_id is not null;
call portal.declare_kind('legal_document', 'TENANT_SHARED', 'select, insert, update');
call portal.declare_words('legal_document', 'TENANT_SHARED');

--changeset legal:002-legal-handling splitStatements:false
--comment When the body acted on a document, which puts it into the reports of those days.
create table portal.legal_handling (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    document_id uuid not null,
    handled_on date not null,
    note text not null default '',
    primary key (tenant_id, id),
    unique (tenant_id, document_id, handled_on),
    foreign key (tenant_id, document_id) references portal.legal_document (tenant_id, id)
);
create index legal_handling_time on portal.legal_handling (tenant_id, handled_on, document_id);
call portal.declare_kind('legal_handling', 'TENANT_SHARED', 'select, insert, delete');
