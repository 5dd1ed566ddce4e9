--liquibase formatted sql

--changeset activities:001-assigned-task splitStatements:false
--comment What a unit was told to do, by when, and how far it is; present progress here, what was said before in task_progress.
create table portal.assigned_task (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    source text not null check (source in ('WORK_PROGRAMME', 'PARTY', 'COUNCIL', 'DIRECT')),
    basis_id uuid,
    assigner text not null default '',
    title text not null,
    condition text not null default '',
    assigned_on date not null,
    -- As given, such as "Quý I hoặc II"; the window is what could be read out of it, and may be missing.
    due_text text not null default '',
    due_from date,
    due_to date,
    progress text not null default 'NOT_STARTED'
        check (progress in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'CANCELLED', 'DONE')),
    progress_text text not null default '',
    progress_on date,
    evidence_id uuid,
    -- As printed in the report, which may skip one; the order goes by ordinal.
    letter text not null default '',
    ordinal integer not null default 0,
    search_key text collate "C" not null generated always as
        (portal.search_key((title || ' ' || assigner) collate "C")) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, basis_id) references portal.legal_document (tenant_id, id),
    foreign key (tenant_id, evidence_id) references portal.legal_document (tenant_id, id),
    check (due_from <= due_to)
);
create index assigned_task_due on portal.assigned_task (tenant_id, due_to, id);
create index assigned_task_unit on portal.assigned_task (tenant_id, unit_id, due_to, id);
create index assigned_task_assigned on portal.assigned_task (tenant_id, assigned_on, id);
create index assigned_task_basis on portal.assigned_task (tenant_id, basis_id) where basis_id is not null;
create index assigned_task_evidence on portal.assigned_task (tenant_id, evidence_id) where evidence_id is not null;
call portal.declare_kind('assigned_task', 'UNIT_OWNED', 'select, insert, update, delete');
call portal.declare_words('assigned_task', 'UNIT_OWNED');

--changeset activities:002-task-progress splitStatements:false
--comment Every progress that was ever noted, the present one too.
create table portal.task_progress (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    task_id uuid not null,
    progress text not null check (progress in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'CANCELLED', 'DONE')),
    progress_text text not null default '',
    progress_on date not null,
    evidence_id uuid,
    written_by text not null default '',
    written_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, task_id) references portal.assigned_task (tenant_id, id) on delete cascade,
    foreign key (tenant_id, evidence_id) references portal.legal_document (tenant_id, id)
);
create index task_progress_task on portal.task_progress (tenant_id, task_id, progress_on desc, id desc);
create index task_progress_evidence on portal.task_progress (tenant_id, evidence_id) where evidence_id is not null;
call portal.declare_kind('task_progress', 'CHILD', 'select, insert, delete', 'assigned_task', 'task_id');
