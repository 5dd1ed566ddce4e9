--liquibase formatted sql

--changeset administration:001-establishment-document splitStatements:false
--comment What set a unit up, said what it does, renamed or ended it. One document that acts on two units is two rows.
create table portal.establishment_document (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    act text not null check (act in
        ('ESTABLISHED', 'FUNCTIONS', 'RENAMED', 'MERGED', 'SPLIT', 'DISSOLVED', 'OTHER')),
    type text not null,
    number text not null default '',
    issued_on date not null,
    effective_on date,
    issuer text not null,
    summary text not null default '',
    file_key text collate "C",
    removed boolean not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, file_key),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
comment on column portal.establishment_document.number is 'as printed; empty where none is known';
comment on column portal.establishment_document.effective_on is 'first day in force, where that is not issued_on';
comment on column portal.establishment_document.file_key is 'key in organisation.yaml, where it came from there';
comment on column portal.establishment_document.removed is 'shown no more, and kept so that the file does not bring it back';
create index establishment_document_time on portal.establishment_document (tenant_id, issued_on, id);
create index establishment_document_unit on portal.establishment_document (tenant_id, unit_id);
call portal.declare_kind('establishment_document', 'TENANT_SHARED', 'select, insert, update');

--changeset administration:002-division splitStatements:false
--comment Divisions of the foreign-affairs body. They hand in nothing and are asked for nothing, so they are no units.
create table portal.division (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    place integer not null default 0,
    name text not null,
    task text not null default '',
    valid_from date not null,
    valid_to date,
    file_key text collate "C",
    removed boolean not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, file_key),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    check (valid_to is null or valid_to >= valid_from)
);
comment on column portal.division.place is 'divisions are listed in this order';
comment on column portal.division.file_key is 'key in organisation.yaml, where it came from there';
comment on column portal.division.removed is 'shown no more, and kept so that the file does not bring it back';
create index division_unit on portal.division (tenant_id, unit_id);
call portal.declare_kind('division', 'TENANT_SHARED', 'select, insert, update');
