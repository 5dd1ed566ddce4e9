--liquibase formatted sql

--changeset delegations:009-counted splitStatements:false
--comment What a report counts: the delegations of a period by the day on which they left or came.
create index delegation_counted on portal.delegation (tenant_id, start_date) where phase = 'RESULT';
