--liquibase formatted sql

--changeset delegations:008-list splitStatements:false
--comment The policy asks for unit_id: with it in the index, a province's rows are counted without reading them.
drop index portal.delegation_list;
create index delegation_list on portal.delegation (tenant_id, year, phase, direction, id) include (unit_id);
