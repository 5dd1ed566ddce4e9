--liquibase formatted sql

--changeset kernel:007-user-search splitStatements:false
--comment Users are found without accents. The database computes the key itself: whoever writes a user need not know of it.
-- The same folding as SearchKey, for names in Latin letters.
create function portal.search_key(words text) returns text
    language sql immutable strict parallel safe
    as $$ select btrim(regexp_replace(regexp_replace(
        lower(translate(normalize(words, NFKD) collate "C", 'Đđ', 'dd')), '[\u0300-\u036f]+', '', 'g'), '[^a-z0-9]+', ' ', 'g')) $$;
revoke all on function portal.search_key(text) from public;
grant execute on function portal.search_key(text) to portal_app;

alter table portal.app_user
    add column search_key text collate "C" not null
        generated always as (portal.search_key((username || ' ' || full_name) collate "C")) stored;
