--liquibase formatted sql

--changeset rollup:011-received-once
--comment Nobody asked when a copy was made, and it made two copies of one delivery differ; when it was sent stands there.
alter table portal.received_publication drop column received_at;
