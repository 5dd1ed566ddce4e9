--liquibase formatted sql

--changeset reporting:005-letter
--comment The official letter of a request as its author words it, in JSON; empty: as the outline proposes it.
alter table portal.report_request add column letter text not null default '';
