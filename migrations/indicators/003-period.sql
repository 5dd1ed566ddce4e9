--liquibase formatted sql

--changeset indicators:003-period splitStatements:false
--comment The figures of all units for one period are read together.
create index figure_of_period on portal.figure (tenant_id, period_to, period_from, indicator);
