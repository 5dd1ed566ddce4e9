--liquibase formatted sql

--changeset kernel:030-tenant-end splitStatements:false
--comment A tenant that ended: who succeeded it, and on which act this rests. Public, as the merger itself is. The row alone
--comment closes the tenant: from then on its rows are read and never written, whoever asks.
create table portal.tenant_end (
    closed_tenant text collate "C" primary key,
    name text not null,
    successor text collate "C" not null,
    successor_name text not null,
    last_day date not null,
    basis text not null,
    -- the successor's last publication when it took over: after another one the merger is not taken back
    successor_ordinal bigint not null,
    check (successor <> closed_tenant)
);
call portal.declare_kind('tenant_end', 'REFERENCE', 'select');

-- Who carried a merger out or took it back, at the console: the operator has no account in any tenant.
create table portal.merger_act (
    id uuid primary key,
    closed_tenant text collate "C" not null,
    successor text collate "C" not null,
    act text not null check (act in ('CARRIED_OUT', 'UNDONE')),
    done_by text not null,
    done_at timestamptz not null default now()
);
call portal.declare_kind('merger_act', 'REFERENCE', 'select');

create function portal.tenant_is_open() returns boolean
    language sql stable parallel safe
    as $$ select not exists (select from portal.tenant_end where closed_tenant = portal.current_tenant()) $$;
revoke all on function portal.tenant_is_open() from public;
grant execute on function portal.tenant_is_open() to portal_app;

-- Sets on whose behalf a transaction runs. That of a closed tenant is read only from its first statement. The shared lock
-- is what closing waits for: nobody who entered before is still writing when the tenant is closed.
create function portal.enter(tenant text, scope text, unit text) returns void
    language plpgsql
    as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('portal.tenant'), hashtext(tenant));
    perform set_config('app.tenant_id', tenant, true), set_config('app.scope', scope, true), set_config('app.unit_id', unit, true);
    if exists (select from portal.tenant_end where closed_tenant = tenant) then
        perform set_config('transaction_read_only', 'on', true);
    end if;
end
$$;
revoke all on function portal.enter(text, text, text) from public;
grant execute on function portal.enter(text, text, text) to portal_app, portal_national;
grant select on portal.tenant_end to portal_national;

--changeset kernel:031-closed-tenants-are-not-written splitStatements:false
--comment Every table asks before it is written whether the tenant is still open, whoever writes: the owner is bound too.
alter procedure portal.declare_kind(text, text, text, text, text) rename to declare_access;

create procedure portal.declare_end(target text)
    language plpgsql
    as $body$
declare
    open_tenant constant text := '(tenant_id = portal.current_tenant() and (select portal.tenant_is_open()))';
begin
    execute format('create policy %I on portal.%I as restrictive for insert with check %s',
        target || '_insert_open', target, open_tenant);
    execute format('create policy %I on portal.%I as restrictive for update using %s with check %s',
        target || '_update_open', target, open_tenant, open_tenant);
    execute format('create policy %I on portal.%I as restrictive for delete using %s',
        target || '_delete_open', target, open_tenant);
end
$body$;
revoke all on procedure portal.declare_end(text) from public;

-- kinds and rights: see declare_access
create procedure portal.declare_kind(
    target text, kind text, rights text, parent_table text default null, parent_column text default null)
    language plpgsql
    as $body$
begin
    call portal.declare_access(target, kind, rights, parent_table, parent_column);
    if kind <> 'REFERENCE' then
        call portal.declare_end(target);
    end if;
end
$body$;
revoke all on procedure portal.declare_kind(text, text, text, text, text) from public;

do $$
declare
    target text;
begin
    for target in select relname from pg_class where relnamespace = 'portal'::regnamespace and relkind = 'r' and relrowsecurity
        order by relname
    loop
        call portal.declare_end(target);
    end loop;
end
$$;

--changeset kernel:032-merger-change splitStatements:false
--comment What carrying out a merger changed in a tenant, row by row, as it was before ("" for a row that it added): undoing
--comment it reads from here. Only the owner of the schema writes and reads it.
create table portal.merger_change (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    closed_tenant text collate "C" not null,
    ordinal integer not null,
    changed_table text not null,
    row_id uuid not null,
    before text not null default '',
    primary key (tenant_id, id)
);
call portal.declare_kind('merger_change', 'TENANT_ONLY', 'select');

--changeset kernel:033-reading splitStatements:false
--comment A session in which somebody of the successor reads a closed tenant: for which purpose, opened by a ticket that is
--comment good once. What was looked at stands in the audit trail.
create table portal.reading (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    unit_id uuid not null,
    user_id uuid not null,
    closed_tenant text collate "C" not null,
    purpose text not null,
    ticket_hash text collate "C" not null,
    opened_at timestamptz not null default now(),
    redeemed_at timestamptz,
    ended_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, ticket_hash),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, user_id) references portal.app_user (tenant_id, id)
);
call portal.declare_kind('reading', 'TENANT_ONLY', 'select, insert, update');
