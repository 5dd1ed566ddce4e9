package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;

/** Tasks as they stood at the end of a period: counts, the rows behind, and the list of a report. */
@ApplicationScoped
@Transactional
class TaskCountQueries {

    private static final int MOST = 200;

    /**
     * Tasks assigned by the end of a period, with the progress that was known by then: what was noted later does not change
     * what an earlier report counts.
     */
    private static final String TASKS = """
            with p as (select cast(? as date) as first, cast(? as date) as last, cast(? as date) as today),
            t as (
                select a.id, a.version, a.unit_id, u.short_name as unit_name, a.source, a.assigner, a.title, a.condition,
                       a.basis_id, a.assigned_on, a.due_text, a.due_from, a.due_to, a.letter, a.ordinal, p.first, p.last,
                       least(p.last, p.today) as as_of,
                       case when n.id is not null then n.progress when a.progress_on > p.last then 'NOT_STARTED'
                            else a.progress end as progress,
                       case when n.id is not null then n.progress_text when a.progress_on > p.last then ''
                            else a.progress_text end as progress_text,
                       case when n.id is not null then n.progress_on when a.progress_on > p.last then null
                            else coalesce(a.progress_on, a.assigned_on) end as progress_on,
                       case when n.id is not null then n.evidence_id when a.progress_on > p.last then null
                            else a.evidence_id end as evidence_id
                  from portal.assigned_task a
                  cross join p
                  join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = a.unit_id
                  left join lateral (
                        select * from portal.task_progress h
                         where h.tenant_id = portal.current_tenant() and h.task_id = a.id and h.progress_on <= p.last
                         order by h.progress_on desc, h.id desc limit 1) n on a.progress_on > p.last
                 where a.tenant_id = portal.current_tenant() and a.assigned_on <= p.last),
            task as (
                select t.*, progress not in ('DONE', 'CANCELLED') as open,
                       assigned_on >= first or (due_to >= first and coalesce(due_from, due_to) <= last) as within,
                       replace(portal.search_key(assigner collate "C"), ' ', '-') as assigner_key,
                       case when due_to is null then ''
                            when due_to < case when progress = 'DONE' then progress_on else as_of end then 'LATE'
                            else 'ON_TIME' end as timeliness
                  from t)
            """;

    private static final String COUNTED = TASKS + """
            , counted as (
                select k.indicator, task.* from task cross join lateral (values
                    ('tasks.assigned.count', within),
                    ('tasks.completed.count', progress = 'DONE' and progress_on between first and last),
                    ('tasks.in_progress.count', progress in ('IN_PROGRESS', 'SUBMITTED')),
                    ('tasks.overdue.count', open and due_to < as_of)) k (indicator, counts)
                 where k.counts)
            """;

    @Inject
    Sql sql;

    @Inject
    TenantClock clock;

    /** All counts of a period. */
    List<TaskCount> counts(Period period, @Nullable UUID unit) {
        List<Object> values = values(period);
        return sql.list(
                COUNTED + """
                select indicator, source, assigner_key, timeliness, count(*) as count,
                       bit_xor(hashtextextended(id::text || ':' || version, 0)) as mark
                  from counted
                """ + ofUnit("where", unit, values) + " group by 1, 2, 3, 4",
                row -> new TaskCount(
                        row.getString("indicator"),
                        row.getString("source"),
                        row.getString("assigner_key"),
                        row.getString("timeliness"),
                        row.getLong("count"),
                        row.getLong("mark")),
                values.toArray());
    }

    /**
     * The rows that count.
     *
     * @param source and the others as in {@link TaskCount}; empty for all
     */
    List<CountedRow> rows(
            String indicator,
            String source,
            String assigner,
            String timeliness,
            Period period,
            @Nullable UUID unit,
            int first,
            int most) {
        List<Object> values = values(period);
        values.addAll(List.of(indicator, source, source, assigner, assigner, timeliness, timeliness));
        String restricted = ofUnit("and", unit, values);
        values.addAll(List.of(first, most));
        return sql.list(
                COUNTED + """
                select * from counted where indicator = ? and (? = '' or source = ?) and (? = '' or assigner_key = ?)
                   and (? = '' or timeliness = ?)
                """ + restricted + " order by assigned_on, title, id offset ? limit ?",
                TaskCountQueries::row,
                values.toArray());
    }

    /** What a report of the period has to tell of: what was assigned or due in it, and what was still open when it began. */
    List<TaskEntry> reported(Period period) {
        return sql.list(
                TASKS + """
                select * from task where within or open or progress_on >= first
                 order by source, ordinal, assigned_on, id limit
                """ + MOST,
                row -> TaskRows.entry(row, clock.today()),
                values(period).toArray());
    }

    private List<Object> values(Period period) {
        return new ArrayList<>(List.of(period.from(), period.to(), clock.today()));
    }

    private static String ofUnit(String word, @Nullable UUID unit, List<Object> values) {
        if (unit == null) {
            return "";
        }
        values.add(unit);
        return " " + word + " unit_id = ?";
    }

    private static CountedRow row(ResultSet row) throws SQLException {
        return new CountedRow(
                row.getObject("id", UUID.class),
                "/tasks/edit.xhtml?id=" + row.getString("id"),
                row.getString("unit_name"),
                row.getObject("assigned_on", LocalDate.class),
                row.getString("title"),
                BigDecimal.ONE);
    }
}
