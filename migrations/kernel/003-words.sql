--liquibase formatted sql

--changeset kernel:008-words splitStatements:false
--comment Rows are found by any part of their name that begins with a word. LIKE uses no index under row-level security; a range of words in C collation does.
-- "hoi thao quoc te" begins at four places: each is one word of the index, with what follows it, cut at 40 letters.
create function portal.word_starts(search_key text) returns setof text
    language sql immutable strict parallel safe
    as $$ select distinct left(array_to_string(words[place:], ' '), 40) collate "C"
            from (select string_to_array(search_key, ' ') as words) split, generate_subscripts(words, 1) place
           where search_key <> '' $$;
revoke all on function portal.word_starts(text) from public;
grant execute on function portal.word_starts(text) to portal_app;

-- Keeps <table>_word beside a table with tenant_id, id, search_key and, when its kind is UNIT_OWNED, unit_id.
create function portal.write_words() returns trigger
    language plpgsql
    as $body$
declare
    owner text := case tg_argv[0] when 'UNIT_OWNED' then 'unit_id, ' else '' end;
    given text := case tg_argv[0] when 'UNIT_OWNED' then 'n.unit_id, ' else '' end;
    changed text := '';
begin
    if tg_op = 'UPDATE' then
        changed := ' join old_rows o on o.tenant_id = n.tenant_id and o.id = n.id and o.search_key <> n.search_key';
        execute format('delete from portal.%1$I w using new_rows n%2$s where w.tenant_id = n.tenant_id and w.%3$I = n.id',
            tg_table_name || '_word', changed, tg_table_name || '_id');
    end if;
    execute format('insert into portal.%1$I (tenant_id, %2$sword, %3$I)'
        ' select n.tenant_id, %4$sword, n.id from new_rows n%5$s, portal.word_starts(n.search_key) word',
        tg_table_name || '_word', owner, tg_table_name || '_id', given, changed);
    return null;
end
$body$;
revoke all on function portal.write_words() from public;

-- kind: TENANT_SHARED or UNIT_OWNED, as of the table itself; call it after the table has declared its kind.
create procedure portal.declare_words(target text, kind text)
    language plpgsql
    as $body$
declare
    words constant text := target || '_word';
    id constant text := target || '_id';
begin
    execute format('create table portal.%I ('
        'tenant_id text collate "C" not null default portal.current_tenant(),'
        ' word text collate "C" not null, %I uuid not null,'
        ' primary key (tenant_id, word, %I),'
        ' foreign key (tenant_id, %I) references portal.%I (tenant_id, id) on delete cascade)',
        words, id, id, id, target);
    execute format('create index %I on portal.%I (tenant_id, %I)', words || '_row', words, id);
    if kind = 'UNIT_OWNED' then
        execute format('alter table portal.%I add column unit_id uuid not null,'
            ' add foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)', words);
    end if;
    call portal.declare_kind(words, kind, 'select, insert, delete');
    execute format('create trigger %I after insert on portal.%I referencing new table as new_rows'
        ' for each statement execute function portal.write_words(%L)', words || '_new', target, kind);
    execute format('create trigger %I after update on portal.%I referencing old table as old_rows new table as new_rows'
        ' for each statement execute function portal.write_words(%L)', words || '_changed', target, kind);
end
$body$;
revoke all on procedure portal.declare_words(text, text) from public;
