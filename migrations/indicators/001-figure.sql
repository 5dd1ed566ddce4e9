--liquibase formatted sql

--changeset indicators:001-figure splitStatements:false
--comment A figure typed in. Its identity is indicator, unit, period, dimensions and currency; MISSING is kept as no row.
create table portal.figure (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    indicator text collate "C" not null,
    dimensions text collate "C" not null default '',
    currency text collate "C" not null default '',
    period_from date not null,
    period_to date not null,
    covered_from date not null,
    covered_to date not null,
    state text not null check (state in ('VALUE', 'NIL')),
    amount numeric(24, 6),
    precision text not null default 'EXACT' check (precision in ('EXACT', 'ESTIMATE', 'APPROX')),
    source text not null default 'MANUAL' check (source in ('REGISTER', 'MANUAL', 'HISTORICAL_DOC')),
    updated_by text not null,
    updated_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, unit_id, indicator, dimensions, currency, period_from, period_to),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    check (period_from <= period_to and covered_from <= covered_to),
    check ((state = 'VALUE') = (amount is not null))
);
create index figure_period on portal.figure (tenant_id, unit_id, period_to, period_from);
call portal.declare_kind('figure', 'UNIT_OWNED', 'select, insert, update, delete');
