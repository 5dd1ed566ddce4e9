--liquibase formatted sql

--changeset kernel:034-estimates splitStatements:false
--comment What a policy lets through is the same as before; what the planner expects of it is not. A comparison with the scope
--comment passed for one row in 200, so that a tenant's units, partners and received figures were each expected to be a
--comment single row and joined in the wrong order. "Is not null" is expected to pass for nearly all rows. And whoever is of the
--comment province may read a child's parent because the foreign key says that it is there: only a unit has it looked for.
-- kinds and rights: see kernel:002-kinds and kernel:020-kinds-between-tenants
create or replace procedure portal.declare_access(
    target text, kind text, rights text, parent_table text default null, parent_column text default null)
    language plpgsql
    as $body$
declare
    in_tenant constant text := 'tenant_id = portal.current_tenant()';
    by_scope constant text := 'case (select portal.current_scope()) when ''TENANT'' then true when ''UNIT'' then %s else false end';
    of_unit constant text := 'unit_id = (select portal.current_unit())';
    in_province constant text := 'nullif((select portal.current_scope()) = ''TENANT'', false) is not null';
    in_any constant text := 'nullif((select portal.current_scope()) in (''TENANT'', ''UNIT''), false) is not null';
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
            reading := in_any;
            writing := in_province;
        when 'TENANT_ONLY' then
            reading := in_province;
            writing := in_province;
        when 'DELIVERED' then
            execute format('create policy %I on portal.%I for select using (to_tenant_id = portal.current_tenant() and %s)',
                target || '_receive', target, in_province);
            reading := in_province;
            writing := in_province;
        when 'UNIT_OWNED' then
            reading := format(by_scope, of_unit);
            writing := reading;
        when 'ADDRESSED' then
            reading := format(by_scope, case when parent_table is null then of_unit else format(
                'state <> ''DRAFT'' and exists (select from portal.%I a where a.tenant_id = %I.tenant_id and a.%I = %I.id and a.%s)',
                parent_table, target, parent_column, target, of_unit) end);
            writing := in_province;
        when 'CHILD' then
            reading := format(by_scope, format(
                'exists (select from portal.%I p where p.tenant_id = %I.tenant_id and p.id = %I.%I)',
                parent_table, target, target, parent_column));
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

create function pg_temp.estimated(policy text) returns text
    language sql
    as $$ select replace(replace(regexp_replace(policy,
            '^\(\(tenant_id = portal\.current_tenant\(\)\) AND \((EXISTS .*)\)\)$',
            '((tenant_id = portal.current_tenant()) and case (select portal.current_scope()) when ''TENANT'' then true when ''UNIT'' then \1 else false end)'),
            '(( SELECT portal.current_scope() AS current_scope) = ''TENANT''::text)', '(nullif((select portal.current_scope()) = ''TENANT'', false) is not null)'),
            '(( SELECT portal.current_scope() AS current_scope) = ANY (ARRAY[''TENANT''::text, ''UNIT''::text]))',
            '(nullif((select portal.current_scope()) in (''TENANT'', ''UNIT''), false) is not null)') $$;

do $$
declare
    policy record;
begin
    for policy in
        select c.relname, p.polname, pg_temp.estimated(pg_get_expr(p.polqual, p.polrelid)) as reading,
               pg_temp.estimated(pg_get_expr(p.polwithcheck, p.polrelid)) as writing
          from pg_policy p join pg_class c on c.oid = p.polrelid
         where c.relnamespace = 'portal'::regnamespace and p.polpermissive
         order by c.relname, p.polname
    loop
        execute format('alter policy %I on portal.%I', policy.polname, policy.relname)
            || coalesce(' using (' || policy.reading || ')', '') || coalesce(' with check (' || policy.writing || ')', '');
    end loop;
end
$$;
