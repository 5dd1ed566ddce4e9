--liquibase formatted sql

--changeset kernel:004-rule-set splitStatements:false
--comment Rule sets come from files. A version that rows were judged by never changes: a change is a new version.
create table portal.rule_set_version (
    tenant_id text collate "C" not null default portal.current_tenant() references portal.tenant,
    id uuid not null,
    version bigint not null default 1,
    key text collate "C" not null,
    rule_set_version integer not null,
    valid_from date not null,
    basis text not null,
    content text not null,
    sha256 text not null,
    primary key (tenant_id, id),
    unique (tenant_id, key, rule_set_version)
);
call portal.declare_kind('rule_set_version', 'TENANT_SHARED', 'select');

--changeset kernel:005-rule-set-used splitStatements:false
--comment In use is what a row refers to: whoever keeps findings says by a foreign key (tenant_id, rule_set_id) which version judged.
create function portal.rule_set_is_used(rule_set uuid) returns boolean
    language plpgsql stable
    as $body$
declare
    reference record;
    found_one boolean;
begin
    for reference in
        select c.conrelid::regclass as referring, a.attname
          from pg_constraint c
          cross join lateral unnest(c.conkey, c.confkey) as k(from_column, to_column)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.from_column
          join pg_attribute target on target.attrelid = c.confrelid and target.attnum = k.to_column
         where c.contype = 'f' and c.confrelid = 'portal.rule_set_version'::regclass and target.attname = 'id'
    loop
        execute format(
            'select exists (select from %s where tenant_id = portal.current_tenant() and %I = $1)',
            reference.referring, reference.attname) into found_one using rule_set;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end
$body$;
revoke all on function portal.rule_set_is_used(uuid) from public;
