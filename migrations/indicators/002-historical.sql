--liquibase formatted sql

--changeset indicators:002-historical
--comment A figure of an earlier period may come from a document of that time: which one.
alter table portal.figure add column document text not null default '';
