-- What looks like chance comes from a hash of the row's number, so the same seed and size make the same rows.
create function pg_temp.chance(n bigint, salt integer) returns double precision language sql immutable parallel safe as
$$ select ((hashint8extended(n, salt * 7919 + :seed) >> 11) & 9007199254740991)::double precision / 9007199254740992 $$;

create function pg_temp.pick(n bigint, salt integer, choices integer) returns integer language sql immutable parallel safe as
$$ select floor(pg_temp.chance(n, salt) * choices)::integer $$;

-- The first choices are the likeliest by far, as with countries and units.
create function pg_temp.skewed(n bigint, salt integer, choices integer) returns integer language sql immutable parallel safe as
$$ select floor(power(pg_temp.chance(n, salt), 2.5) * choices)::integer $$;

create function pg_temp.key(n bigint, child integer) returns uuid language sql immutable parallel safe as
$$ select (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(child), 3, '0') || '8000000000000000')::uuid $$;

-- The number that a key was made of.
create function pg_temp.number(id uuid) returns bigint language sql immutable parallel safe as
$$ select ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint $$;

create function pg_temp.country(n bigint, salt integer) returns text language sql immutable parallel safe as
$$ select ('{LA,KR,CN,JP,TH,KH,SG,US,TW,DE,FR,AU,GB,MY,IN,NL,RU,IT,ID,PH,CA,CZ,HU,BE,PL,ES,DK,SE,NO,FI,NZ,CU,IL,TR,AE,CH,AT,BN,MM,UA,KZ,BY,BR,AR,CL,MX,ZA,EG,MA,SA,QA,KW,PK,BD,LK,MN,IE,PT,GR,RO}'::text[])
         [1 + pg_temp.skewed(n, salt, 60)] $$;

create function pg_temp.paragraph(words text) returns text language sql immutable parallel safe as
$$ select '{"blocks":[{"type":"paragraph","runs":[{"text":' || to_json(words)::text || '}]}]}' $$;

-- Sixty-three until mid-2025, then those that go on with all that was theirs and their predecessors'.
create temporary table province (slug text primary key, no integer, share double precision, successor text, last date,
    body uuid, rules uuid, outline uuid, unit_outline uuid, officer uuid, partners integer, leaders integer, documents integer);

create temporary table half (slug text, no integer, half integer, first date, last date, trips integer, units uuid[], askable uuid[],
    body uuid, rules uuid, primary key (slug, half));
alter table half alter units set storage main, alter askable set storage main;

create temporary table paper (pdf bytea, sha256 text);

-- Which province a tenant reported for at the end of a half.
create temporary table named (slug text, half integer, province text, primary key (slug, half));

-- What a report of a half or of a year says.
create temporary table published (slug text, half integer, indicator text, dimensions text, state text, amount numeric, missing text[]);

create index on published (slug, half);
