--liquibase formatted sql

--changeset reporting:trigger-functions-are-nobodys splitStatements:false
--comment What triggers run, nobody else may: a trigger's right to its function is looked at when the trigger is made.
revoke all on function portal.refuse_closed_report() from public;
revoke all on function portal.refuse_published_report() from public;
revoke all on function portal.refuse_change_of_published() from public;
revoke all on function portal.refuse_report_out_of_step() from public;
