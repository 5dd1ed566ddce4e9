--liquibase formatted sql

--changeset reporting:006-annexes
--comment The forms that went with what was handed in, row by row, in JSON; append-only like the version itself.
alter table portal.submission_version add column annexes text not null default '[]';
