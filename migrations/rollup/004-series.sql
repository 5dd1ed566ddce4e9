--liquibase formatted sql

--changeset rollup:011-series
--comment Sums by country and year of a whole indicator are read from the index alone, in its order.
drop index portal.received_figure_series;
create index received_figure_series on portal.received_figure
    (tenant_id, indicator, dimensions, period, province) include (amount) where current;
