--liquibase formatted sql

--changeset kernel:001-context splitStatements:false
--comment Who is asking. Unset means nothing: each function answers NULL and every policy then refuses.
create schema if not exists portal;

create function portal.current_tenant() returns text
    language sql stable parallel safe
    as $$ select nullif(current_setting('app.tenant_id', true), '') $$;

create function portal.current_scope() returns text
    language sql stable parallel safe
    as $$ select nullif(current_setting('app.scope', true), '') $$;

create function portal.current_unit() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('app.unit_id', true), '')::uuid $$;

grant usage on schema portal to portal_app;
revoke all on all functions in schema portal from public;
grant execute on function portal.current_tenant(), portal.current_scope(), portal.current_unit() to portal_app;

--changeset kernel:002-kinds splitStatements:false
--comment One place writes the policies of every kind of table, so that no table can have them slightly wrong.
-- kind:   TENANT_SHARED  all units of the tenant read, the province writes
--         UNIT_OWNED     the owning unit (column unit_id) and the province read and write
--         ADDRESSED      the province writes; the units addressed read: by unit_id, or through child_table(child_column)
--         CHILD          a row inside an aggregate: readable and writable exactly when its parent row is
--         REFERENCE      no tenant; everybody reads, only migrations and the loader write
-- rights: what the application role may do at all, e.g. 'select, insert' for an append-only table.
create procedure portal.declare_kind(
    target text, kind text, rights text, parent_table text default null, parent_column text default null)
    language plpgsql
    as $body$
declare
    in_tenant constant text := 'tenant_id = portal.current_tenant()';
    by_unit constant text :=
        'case (select portal.current_scope()) when ''TENANT'' then true'
        ' when ''UNIT'' then unit_id = (select portal.current_unit()) else false end';
    in_province constant text := '(select portal.current_scope()) = ''TENANT''';
    reading text;
    writing text;
begin
    execute format('grant %s on portal.%I to portal_app', rights, target);
    execute format('comment on table portal.%I is %L', target,
        'kind=' || kind || coalesce(' parent=' || parent_table, ''));
    if kind = 'REFERENCE' then
        return;
    end if;
    case kind
        when 'TENANT_SHARED' then
            reading := '(select portal.current_scope()) in (''TENANT'', ''UNIT'')';
            writing := in_province;
        when 'UNIT_OWNED' then
            reading := by_unit;
            writing := by_unit;
        when 'ADDRESSED' then
            writing := in_province;
            if parent_table is null then
                reading := by_unit;
            else
                reading := format(
                    'case (select portal.current_scope()) when ''TENANT'' then true when ''UNIT'' then'
                    ' state <> ''DRAFT'' and exists (select from portal.%I a where a.tenant_id = %I.tenant_id and a.%I = %I.id'
                    ' and a.unit_id = (select portal.current_unit())) else false end',
                    parent_table, target, parent_column, target);
            end if;
        when 'CHILD' then
            reading := format(
                'exists (select from portal.%I p where p.tenant_id = %I.tenant_id and p.id = %I.%I)',
                parent_table, target, target, parent_column);
            writing := reading;
        else
            raise exception 'unknown kind of table: %', kind;
    end case;
    execute format('alter table portal.%I enable row level security', target);
    execute format('alter table portal.%I force row level security', target);
    execute format('create policy %I on portal.%I for select using (%s and %s)', target || '_read', target, in_tenant, reading);
    execute format('create policy %I on portal.%I for insert with check (%s and %s)', target || '_insert', target, in_tenant, writing);
    execute format('create policy %I on portal.%I for update using (%s and %s) with check (%s and %s)',
        target || '_update', target, in_tenant, writing, in_tenant, writing);
    execute format('create policy %I on portal.%I for delete using (%s and %s)', target || '_delete', target, in_tenant, writing);
end
$body$;
revoke all on procedure portal.declare_kind(text, text, text, text, text) from public;

--changeset kernel:003-tenant splitStatements:false
--comment Host names are public (they stand in the DNS), so the way from host to tenant needs no tenant.
create table portal.tenant_host (
    host text collate "C" primary key,
    tenant_id text collate "C" not null
);
call portal.declare_kind('tenant_host', 'REFERENCE', 'select');

create table portal.tenant (
    tenant_id text collate "C" primary key default portal.current_tenant(),
    kind text not null check (kind in ('PROVINCE', 'NATIONAL')),
    name text not null,
    settings text not null,
    demo_today date
);
call portal.declare_kind('tenant', 'TENANT_SHARED', 'select');

--changeset kernel:004-organisation splitStatements:false
create table portal.unit (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    code text collate "C" not null,
    kind text not null,
    name text not null,
    short_name text not null,
    text_name text not null,
    letterhead_parent text not null default '',
    letterhead_name text not null,
    abbreviation text not null,
    place text not null,
    parent_id uuid,
    valid_from date not null,
    valid_to date,
    search_key text collate "C" not null,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    foreign key (tenant_id, parent_id) references portal.unit (tenant_id, id),
    check (valid_to is null or valid_to >= valid_from)
);
create index unit_search on portal.unit (tenant_id, search_key);
call portal.declare_kind('unit', 'TENANT_SHARED', 'select, insert, update');

create table portal.unit_lineage (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    from_unit_id uuid not null,
    to_unit_id uuid not null,
    type text not null check (type in
        ('RENAMED', 'MERGED_INTO', 'SPLIT_INTO', 'ABOLISHED', 'UPGRADED', 'FUNCTION_TRANSFERRED', 'REPARENTED')),
    effective date not null,
    basis text not null default '',
    primary key (tenant_id, id),
    unique (tenant_id, from_unit_id, to_unit_id, type),
    foreign key (tenant_id, from_unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, to_unit_id) references portal.unit (tenant_id, id)
);
create index unit_lineage_to on portal.unit_lineage (tenant_id, to_unit_id);
call portal.declare_kind('unit_lineage', 'TENANT_SHARED', 'select');

--changeset kernel:005-identity splitStatements:false
create table portal.app_user (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    username text collate "C" not null,
    full_name text not null,
    role text not null check (role in ('unit-officer', 'unit-head', 'province-officer', 'province-leader',
        'province-admin', 'ministry-officer', 'ministry-viewer')),
    email text not null default '',
    password_hash text not null,
    must_change boolean not null default true,
    disabled boolean not null default false,
    demo boolean not null default false,
    failed_count integer not null default 0,
    locked_until timestamptz,
    session_epoch bigint not null default 0,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, username),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
create index app_user_unit on portal.app_user (tenant_id, unit_id);
call portal.declare_kind('app_user', 'UNIT_OWNED', 'select, insert, update');

create table portal.api_token (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    user_id uuid not null,
    label text not null,
    token_hash text collate "C" not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    revoked_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, user_id) references portal.app_user (tenant_id, id)
);
create index api_token_user on portal.api_token (tenant_id, user_id);
call portal.declare_kind('api_token', 'CHILD', 'select, insert, update', 'app_user', 'user_id');

--changeset kernel:006-audit splitStatements:false
create table portal.audit_event (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    unit_id uuid not null,
    user_id uuid not null,
    username text not null,
    at timestamptz not null default now(),
    action text not null,
    entity text not null,
    entity_id uuid,
    summary text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, user_id) references portal.app_user (tenant_id, id)
);
create index audit_event_at on portal.audit_event (tenant_id, at desc);
create index audit_event_entity on portal.audit_event (tenant_id, entity_id, at desc);
call portal.declare_kind('audit_event', 'UNIT_OWNED', 'select, insert');

create table portal.idempotency_key (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    unit_id uuid not null,
    user_id uuid not null,
    key text not null,
    request_hash text not null,
    status integer not null,
    body text not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, user_id, key),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, user_id) references portal.app_user (tenant_id, id)
);
call portal.declare_kind('idempotency_key', 'UNIT_OWNED', 'select, insert');
