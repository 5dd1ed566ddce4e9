--liquibase formatted sql

--changeset reporting:012-report-sending splitStatements:false
--comment What the leader was given to read, each time: the words with their figures. What changed since the report was
--comment last sent back, or since the edition that was read, is told from here.
create table portal.report_sending (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    report_id uuid not null,
    ordinal integer not null,
    edition bigint not null,
    content text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, ordinal),
    foreign key (tenant_id, report_id) references portal.report (tenant_id, id)
);
call portal.declare_kind('report_sending', 'CHILD', 'select, insert', 'report', 'report_id');

--changeset reporting:013-publication-is-immutable splitStatements:false
--comment The application has no right to change these rows; the triggers keep others from doing it by mistake. Whoever
--comment takes a trigger off is found by the chain of hashes.
create function portal.refuse_change_of_published() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are written once', tg_table_name using errcode = 'PT409';
end $$;
create trigger publication_immutable before update or delete or truncate on portal.publication
    for each statement execute function portal.refuse_change_of_published();
create trigger document_number_immutable before update or delete or truncate on portal.document_number
    for each statement execute function portal.refuse_change_of_published();
create trigger report_sending_immutable before update or delete or truncate on portal.report_sending
    for each statement execute function portal.refuse_change_of_published();
create trigger report_kept before delete or truncate on portal.report
    for each statement execute function portal.refuse_change_of_published();

--changeset reporting:014-approved-report-is-closed splitStatements:false
--comment Forms freeze with the figures. A report takes only the steps of its life; what the leader reads changes no more
--comment while it is read, and what was approved, numbered or published never, whatever the program does.
alter table portal.report add column annexes text not null default '';

create function portal.refuse_report_out_of_step() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and old.state || '-' || new.state not in (
            'DRAFT-IN_REVIEW', 'RETURNED-IN_REVIEW', 'IN_REVIEW-DRAFT', 'IN_REVIEW-RETURNED', 'IN_REVIEW-APPROVED',
            'APPROVED-NUMBERED', 'NUMBERED-PUBLISHED', 'PUBLISHED-CORRECTED') then
        raise exception 'report % does not go from % to %', old.id, old.state, new.state using errcode = 'PT409';
    end if;
    if old.state not in ('DRAFT', 'RETURNED')
            and (new.unit_id, new.outline_id, new.title, new.period_from, new.period_to, new.edition, new.preamble,
                new.closing, new.addressees, new.recipients, new.replaces_id, new.correction_reason)
            is distinct from (old.unit_id, old.outline_id, old.title, old.period_from, old.period_to, old.edition,
                old.preamble, old.closing, old.addressees, old.recipients, old.replaces_id, old.correction_reason)
        or old.approved_at is not null
            and (new.approved_by, new.approved_at, new.authority, new.signer_titles, new.signer_name, new.figures, new.annexes)
            is distinct from (old.approved_by, old.approved_at, old.authority, old.signer_titles, old.signer_name,
                old.figures, old.annexes)
        or old.number is not null
            and (new.number, new.notation, new.document_date) is distinct from (old.number, old.notation, old.document_date)
    then
        raise exception 'report % is closed (%)', old.id, old.state using errcode = 'PT409';
    end if;
    return new;
end $$;
create trigger report_in_step before update on portal.report
    for each row execute function portal.refuse_report_out_of_step();
