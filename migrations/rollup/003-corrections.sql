--liquibase formatted sql

--changeset rollup:010-corrections
--comment Which publication corrects which is looked up for every row of a list.
create index received_publication_replaces on portal.received_publication (tenant_id, replaces_id)
    where replaces_id is not null;
