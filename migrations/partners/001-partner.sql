--liquibase formatted sql

--changeset partners:001-partner splitStatements:false
--comment Whom the province works with. Duplicates are merged by pointer, so that whatever refers to either keeps its reference.
create table portal.partner (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    name text not null,
    original_name text not null default '',
    aliases text not null default '',
    kind text not null check (kind in ('PROVINCE_LOCALITY', 'STATE_AGENCY', 'EMBASSY', 'CONSULATE', 'INTL_ORG', 'INGO',
        'ENTERPRISE', 'UNIVERSITY', 'ASSOCIATION', 'MILITARY', 'DIASPORA_ASSOCIATION', 'MEDIA')),
    country text collate "C",
    tier text check (tier in ('TRADITIONAL', 'STRATEGIC', 'PROSPECT')),
    state text not null check (state in ('PROSPECT', 'ACTIVE', 'DORMANT', 'CLOSED')),
    valid_from date,
    valid_to date,
    successor_id uuid,
    contact text not null default '',
    -- Merged rows are in no list. merged_into is the act, which can be taken back; winner_id is where the way ends.
    merged_into uuid,
    winner_id uuid,
    -- Name under which partners.csv brought it in, by which a later start knows it again whatever it is called now.
    file_name text,
    -- Search keys of all names, its own name first: what lists are sorted by and words are taken from.
    search_key text collate "C" not null,
    primary key (tenant_id, id),
    unique (tenant_id, file_name),
    foreign key (tenant_id, successor_id) references portal.partner (tenant_id, id),
    foreign key (tenant_id, merged_into) references portal.partner (tenant_id, id),
    foreign key (tenant_id, winner_id) references portal.partner (tenant_id, id),
    check (valid_to >= valid_from),
    check (successor_id <> id and merged_into <> id and winner_id <> id),
    check ((merged_into is null) = (winner_id is null))
);
comment on column portal.partner.aliases is 'one name a line';
comment on column portal.partner.contact is 'basic personal data: shown on the page of the one partner only';
create index partner_search on portal.partner (tenant_id, search_key, id);
create index partner_successor on portal.partner (tenant_id, successor_id) where successor_id is not null;
create index partner_merged on portal.partner (tenant_id, merged_into) where merged_into is not null;
create index partner_winner on portal.partner (tenant_id, winner_id) where winner_id is not null;
call portal.declare_kind('partner', 'TENANT_SHARED', 'select, insert, update');
call portal.declare_words('partner', 'TENANT_SHARED');
