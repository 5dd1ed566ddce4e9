--liquibase formatted sql

--changeset reporting:007-report splitStatements:false
--comment The province's own report. It belongs to the body that writes it, so no other unit sees a draft.
-- edition counts every change of the text: who approves names the edition that was read.
create table portal.report (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    outline_id uuid not null,
    title text not null,
    period_from date not null,
    period_to date not null,
    deadline date,
    request_no text not null default '',
    request_date date,
    state text not null check (state in
        ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'NUMBERED', 'PUBLISHED', 'CORRECTED')),
    edition bigint not null default 0,
    preamble text not null default '',
    closing text not null default '',
    addressees text not null default '',
    recipients text not null default '',
    created_by text not null,
    created_at timestamptz not null,
    sent_by text not null default '',
    sent_at timestamptz,
    return_reason text not null default '',
    returned_by text not null default '',
    returned_at timestamptz,
    approved_by text not null default '',
    approved_at timestamptz,
    authority text not null default '',
    signer_titles text not null default '',
    signer_name text not null default '',
    figures text not null default '',
    number integer,
    notation text not null default '',
    document_date date,
    numbered_by text not null default '',
    published_by text not null default '',
    published_at timestamptz,
    replaces_id uuid,
    correction_reason text not null default '',
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, outline_id) references portal.outline_version (tenant_id, id),
    foreign key (tenant_id, replaces_id) references portal.report (tenant_id, id),
    check (period_from <= period_to)
);
create unique index report_once on portal.report
    (tenant_id, unit_id, outline_id, period_from, period_to, coalesce(replaces_id, '00000000-0000-0000-0000-000000000000'));
create index report_period on portal.report (tenant_id, period_to desc, id);
create index report_outline on portal.report (tenant_id, outline_id);
create unique index report_replaces on portal.report (tenant_id, replaces_id) where replaces_id is not null;
call portal.declare_kind('report', 'UNIT_OWNED', 'select, insert, update');

--changeset reporting:008-report-section splitStatements:false
--comment The sections, and every text they ever had. seen holds the figures as the author last saw them, in JSON.
create table portal.report_section (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    report_id uuid not null,
    key text collate "C" not null,
    nil_place text not null default 'NONE' check (nil_place in ('NONE', 'FIRST', 'LAST')),
    body text not null,
    state text not null check (state in ('EMPTY', 'IN_WORK', 'DONE', 'NIL')),
    seen text not null default '{}',
    assignee_id uuid,
    updated_by text not null default '',
    updated_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, report_id, key),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id),
    foreign key (tenant_id, assignee_id) references portal.app_user (tenant_id, id)
);
create index report_section_assignee on portal.report_section (tenant_id, assignee_id);
call portal.declare_kind('report_section', 'CHILD', 'select, insert, update', 'report', 'report_id');

create table portal.report_section_text (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    report_id uuid not null,
    key text collate "C" not null,
    ordinal integer not null,
    nil_place text not null,
    body text not null,
    lines text not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, key, ordinal),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id)
);
call portal.declare_kind('report_section_text', 'CHILD', 'select, insert', 'report', 'report_id');

--changeset reporting:009-report-passage splitStatements:false
--comment A passage taken from a unit's answer: from which version of it, and who took it.
create table portal.report_passage (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    report_id uuid not null,
    key text collate "C" not null,
    submission_id uuid not null,
    submission_ordinal integer not null,
    submission_key text collate "C" not null,
    words text not null,
    taken_by text not null,
    taken_at timestamptz not null,
    checked_ordinal integer not null,
    checked_by text not null default '',
    primary key (tenant_id, id),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id),
    foreign key (tenant_id, submission_id) references portal.submission (tenant_id, id)
);
create index report_passage_report on portal.report_passage (tenant_id, report_id, key);
create index report_passage_submission on portal.report_passage (tenant_id, submission_id);
call portal.declare_kind('report_passage', 'CHILD', 'select, insert, update', 'report', 'report_id');

create table portal.report_comment (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    report_id uuid not null,
    key text collate "C" not null,
    passage text not null default '',
    text text not null,
    written_by text not null,
    written_at timestamptz not null,
    resolved_by text not null default '',
    resolved_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id)
);
create index report_comment_report on portal.report_comment (tenant_id, report_id, key);
call portal.declare_kind('report_comment', 'CHILD', 'select, insert, update', 'report', 'report_id');

--changeset reporting:010-report-text-is-closed splitStatements:false
--comment Whatever the program does: a text that is in review, approved or published takes no change.
create function portal.refuse_closed_report() returns trigger language plpgsql as $$
declare
    found text;
begin
    select state into found from portal.report where tenant_id = new.tenant_id and id = new.report_id for share;
    if found is distinct from 'DRAFT' and found is distinct from 'RETURNED' then
        raise exception 'the text of report % is closed (%)', new.report_id, found using errcode = 'PT409';
    end if;
    return new;
end $$;
create trigger report_section_closed before insert or update on portal.report_section
    for each row execute function portal.refuse_closed_report();
create trigger report_section_text_closed before insert on portal.report_section_text
    for each row execute function portal.refuse_closed_report();

create function portal.refuse_published_report() returns trigger language plpgsql as $$
begin
    if old.state = 'CORRECTED' or (old.state = 'PUBLISHED'
            and (new.state <> 'CORRECTED'
                or to_jsonb(new) - array['state', 'version'] <> to_jsonb(old) - array['state', 'version'])) then
        raise exception 'report % is published', old.id using errcode = 'PT409';
    end if;
    return new;
end $$;
create trigger report_published before update on portal.report
    for each row execute function portal.refuse_published_report();

--changeset reporting:011-publication splitStatements:false
--comment What was published, word for word and page for page: append-only. ordinal and previous_sha256 chain a tenant's
--comment publications, so that a change by whoever owns the database is found (docs/publication.md).
create table portal.number_series (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    type text collate "C" not null,
    year integer not null,
    last integer not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, unit_id, type, year),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id)
);
call portal.declare_kind('number_series', 'UNIT_OWNED', 'select, insert, update');

create table portal.document_number (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    unit_id uuid not null,
    type text collate "C" not null,
    year integer not null,
    number integer not null,
    report_id uuid not null,
    document_date date not null,
    given_by text not null,
    given_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, unit_id, type, year, number),
    unique (tenant_id, report_id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id)
);
call portal.declare_kind('document_number', 'UNIT_OWNED', 'select, insert');

create table portal.publication (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    report_id uuid not null,
    ordinal bigint not null,
    title text not null,
    number text not null,
    document_date date not null,
    period_from date not null,
    period_to date not null,
    outline_key text collate "C" not null,
    outline_version integer not null,
    content text not null,
    figures text not null,
    annexes text not null default '[]',
    pdf bytea not null,
    pdf_sha256 text not null,
    figures_sha256 text not null,
    previous_sha256 text not null,
    sha256 text not null,
    replaces_id uuid,
    correction_reason text not null default '',
    published_by text not null,
    published_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, ordinal),
    unique (tenant_id, report_id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id),
    foreign key (tenant_id, replaces_id) references portal.publication (tenant_id, id)
);
create index publication_period on portal.publication (tenant_id, period_to desc, id);
call portal.declare_kind('publication', 'UNIT_OWNED', 'select, insert');
