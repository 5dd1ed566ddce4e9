--liquibase formatted sql

--changeset kernel:010-notice splitStatements:false
--comment What somebody is told: one row for each person and event, made in the transaction of the event, and the outbox of
--comment e-mail at once: what was rolled back is never sent. mail_at is when it is tried next, in real time.
create table portal.notice (
    tenant_id text collate "C" not null default portal.current_tenant(),
    id uuid not null,
    version bigint not null default 1,
    unit_id uuid not null,
    user_id uuid not null,
    event text collate "C" not null,
    message text collate "C" not null,
    arguments text not null,
    page text not null,
    due date,
    made_at timestamptz not null,
    read_at timestamptz,
    mail text not null check (mail in ('NONE', 'PENDING', 'SENT', 'FAILED')),
    mail_attempts integer not null default 0,
    mail_at timestamptz not null default now(),
    mail_failure text not null default '',
    primary key (tenant_id, id),
    unique (tenant_id, user_id, event),
    foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id),
    foreign key (tenant_id, user_id) references portal.app_user (tenant_id, id)
);
create index notice_list on portal.notice (tenant_id, user_id, made_at desc, id);
create index notice_unread on portal.notice (tenant_id, user_id) where read_at is null;
create index notice_outbox on portal.notice (tenant_id, mail_at) where mail = 'PENDING';
create index notice_failed on portal.notice (tenant_id, made_at desc) where mail = 'FAILED';
create index notice_unit on portal.notice (tenant_id, unit_id);
call portal.declare_kind('notice', 'UNIT_OWNED', 'select, insert, update');
