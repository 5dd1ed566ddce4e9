package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.text.WordRange;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.legal.LegalApi;
import vn.doingoai.legal.LegalChoice;
import vn.doingoai.ui.list.ResultPage;

/** Reads tasks: a unit finds its own, the province all. */
@ApplicationScoped
@Transactional
public class TaskQueries {

    private static final String OVERDUE = "t.due_to < ? and t.progress not in ('DONE', 'CANCELLED')";

    private static final String FROM = """
             from portal.assigned_task t
             join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = t.unit_id
            where t.tenant_id = portal.current_tenant()
            """;

    private static final String HAS_WORD = """
             and t.id in (select w.assigned_task_id from portal.assigned_task_word w
                           where w.tenant_id = portal.current_tenant() and w.word >= ? and w.word < ?)
            """;

    @Inject
    Sql sql;

    @Inject
    TenantClock clock;

    @Inject
    LegalApi documents;

    /** A page of the tasks that a filter lets through. A page past the end answers with the first. */
    @Permit
    public ResultPage<TaskEntry> page(TaskFilter filter, TaskSort sort, int number) {
        ResultPage<TaskEntry> found = cut(filter, sort, number);
        return found.rows().isEmpty() && number > 1 ? cut(filter, sort, 1) : found;
    }

    /**
     * The next tasks in the order of their keys.
     *
     * @param after key of the last one seen, or null to begin
     */
    @Permit
    public List<TaskEntry> after(TaskFilter filter, @Nullable UUID after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder query = filtered(filter, values);
        add(query, values, " and t.id > ?", after);
        values.add(limit);
        return entries(query + " order by t.id limit ?", values);
    }

    /** How many there are and how they stand, whatever progress and deadline a filter asks for. */
    @Permit
    public TaskCounts counts(TaskFilter filter) {
        List<Object> values = new ArrayList<>();
        values.add(clock.today());
        TaskFilter wide = new TaskFilter(filter.words(), filter.source(), null, filter.unit(), false);
        StringBuilder query = filtered(wide, values);
        return sql.list(
                        "select count(*) as total, count(*) filter (where t.progress not in ('DONE', 'CANCELLED')) as open,"
                                + " count(*) filter (where " + OVERDUE + ") as overdue,"
                                + " count(*) filter (where t.progress = 'DONE') as done" + query,
                        row -> new TaskCounts(
                                row.getLong("total"), row.getLong("open"), row.getLong("overdue"), row.getLong("done")),
                        values.toArray())
                .get(0);
    }

    /** One task, or not found. */
    @Permit
    public TaskView get(UUID id) {
        TaskEntry task = entries(FROM + " and t.id = ?", List.of(id)).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        UUID basis = task.details().basis();
        List<Noted> history = sql.list("""
                select p.progress, p.progress_text, p.progress_on, p.evidence_id, p.written_by, p.written_at
                  from portal.task_progress p where p.tenant_id = portal.current_tenant() and p.task_id = ?
                 order by p.progress_on desc, p.id desc
                """, TaskQueries::noted, id);
        Set<UUID> cited = new HashSet<>();
        history.forEach(each -> {
            UUID evidence = each.note().evidence();
            if (evidence != null) {
                cited.add(evidence);
            }
        });
        if (basis != null) {
            cited.add(basis);
        }
        Map<UUID, LegalChoice> choices = documents.get(cited);
        return new TaskView(
                task,
                basis == null ? null : choices.get(basis),
                history.stream()
                        .map(each -> new Noted(
                                each.note(), chosen(choices, each.note().evidence()), each.by(), each.at()))
                        .toList());
    }

    private static @Nullable LegalChoice chosen(Map<UUID, LegalChoice> choices, @Nullable UUID id) {
        return id == null ? null : choices.get(id);
    }

    private static Noted noted(ResultSet row) throws SQLException {
        ProgressNote note = TaskRows.note(row, row.getObject("progress_on", LocalDate.class));
        Timestamp at = row.getTimestamp("written_at");
        return new Noted(note, null, row.getString("written_by"), at.toInstant());
    }

    private ResultPage<TaskEntry> cut(TaskFilter filter, TaskSort sort, int number) {
        List<Object> values = new ArrayList<>();
        String query = filtered(filter, values).toString();
        long total = sql.list("select count(*) as total" + query, row -> row.getLong("total"), values.toArray())
                .get(0);
        values.add(ResultPage.SIZE);
        values.add(ResultPage.offset(number));
        return new ResultPage<>(
                entries(query + " order by " + sort.columns() + " limit ? offset ?", values), number, total);
    }

    private List<TaskEntry> entries(String rest, List<Object> values) {
        LocalDate today = clock.today();
        return sql.list(
                "select t.*, u.short_name as unit_name" + rest, row -> TaskRows.entry(row, today), values.toArray());
    }

    private StringBuilder filtered(TaskFilter filter, List<Object> values) {
        StringBuilder query = new StringBuilder(FROM);
        add(query, values, " and t.unit_id = ?", filter.unit());
        add(
                query,
                values,
                " and t.source = ?",
                filter.source() == null ? null : filter.source().name());
        add(
                query,
                values,
                " and t.progress = ?",
                filter.progress() == null ? null : filter.progress().name());
        add(query, values, " and " + OVERDUE, filter.overdue() ? clock.today() : null);
        for (WordRange word : filter.words()) {
            query.append(HAS_WORD);
            values.add(word.from());
            values.add(word.to());
        }
        return query;
    }

    private static void add(StringBuilder query, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            query.append(condition);
            values.add(value);
        }
    }
}
