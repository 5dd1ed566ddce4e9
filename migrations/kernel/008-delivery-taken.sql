--liquibase formatted sql

--changeset kernel:040-delivery-taken
--comment That a delivery was copied is a fact about the delivery; when, nobody asked, and it made two copies of one thing differ.
alter table portal.delivery_taken drop column taken_at;
