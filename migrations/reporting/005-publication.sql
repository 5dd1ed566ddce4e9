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
