--liquibase formatted sql

--changeset kernel:020-kinds-between-tenants splitStatements:false
--comment Two more kinds of tables: TENANT_ONLY (only the tenant's own staff, no unit) and DELIVERED, the one kind that two
--comment tenants see: who sends and who receives. A delivery is written once and never changed.
create or replace procedure portal.declare_kind(
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
    execute format('alter table portal.%I enable row level security', target);
    execute format('alter table portal.%I force row level security', target);
    case kind
        when 'TENANT_SHARED' then
            reading := '(select portal.current_scope()) in (''TENANT'', ''UNIT'')';
            writing := in_province;
        when 'TENANT_ONLY' then
            reading := in_province;
            writing := in_province;
        when 'DELIVERED' then
            writing := in_province;
            execute format('create policy %I on portal.%I for select using (to_tenant_id = portal.current_tenant() and %s)',
                target || '_receive', target, in_province);
            reading := in_province;
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
    execute format('create policy %I on portal.%I for select using (%s and %s)', target || '_read', target, in_tenant, reading);
    execute format('create policy %I on portal.%I for insert with check (%s and %s)', target || '_insert', target, in_tenant, writing);
    execute format('create policy %I on portal.%I for update using (%s and %s) with check (%s and %s)',
        target || '_update', target, in_tenant, writing, in_tenant, writing);
    execute format('create policy %I on portal.%I for delete using (%s and %s)', target || '_delete', target, in_tenant, writing);
end
$body$;

--changeset kernel:021-delivery splitStatements:false
--comment What crosses between tenants, and nothing else does. tenant_id sends; the receiver reads the row and works on a
--comment copy of its own. delivery_taken says what the receiver has copied.
create table portal.delivery (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    to_tenant_id text collate "C" not null,
    kind text not null check (kind in ('REQUEST', 'RETURN', 'PUBLICATION')),
    subject uuid not null,
    content text not null,
    attachment bytea,
    sent_by text not null,
    sent_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id) references portal.tenant,
    check (to_tenant_id <> tenant_id)
);
create index delivery_sent on portal.delivery (tenant_id, kind, subject);
create index delivery_received on portal.delivery (to_tenant_id, id);
call portal.declare_kind('delivery', 'DELIVERED', 'select, insert');

create table portal.delivery_taken (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    from_tenant_id text collate "C" not null,
    taken_at timestamptz not null default now(),
    primary key (tenant_id, id)
);
call portal.declare_kind('delivery_taken', 'TENANT_ONLY', 'select, insert');

--changeset kernel:022-ministry-leader
--comment Who approves the national report.
alter table portal.app_user drop constraint app_user_role_check;
alter table portal.app_user add constraint app_user_role_check check (role in ('unit-officer', 'unit-head',
    'province-officer', 'province-leader', 'province-admin', 'ministry-officer', 'ministry-leader', 'ministry-viewer'));
