--liquibase formatted sql

--changeset delegations:007-partners splitStatements:false
--comment Merged partners keep their rows, so that a reference stays good for ever.
alter table portal.delegation_partner
    add foreign key (tenant_id, partner_id) references portal.partner (tenant_id, id);
