package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.RegisterSource;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.legal.LegalApi;
import vn.doingoai.legal.LegalChoice;

/**
 * Names tasks in drafts: {@code {{#each register:task(source=WORK_PROGRAMME,period=p)}}{{letter}}) {{title}}{{/each}}}. A
 * letter that was typed is kept, even where it skips one; the next follows it.
 */
@ApplicationScoped
public class TaskRegister implements RegisterSource {

    @Inject
    TaskCountQueries queries;

    @Inject
    LegalApi documents;

    @Override
    public String register() {
        return "task";
    }

    @Override
    public Set<String> conditions() {
        return Set.of("source", "period", "progress", "overdue");
    }

    @Override
    public List<Map<String, String>> rows(Map<String, String> conditions, Period period) {
        List<TaskEntry> tasks = queries.reported(period).stream()
                .filter(task -> fits(conditions, task))
                .toList();
        Map<UUID, LegalChoice> cited = documents.get(tasks.stream()
                .map(TaskEntry::progress)
                .filter(Objects::nonNull)
                .map(ProgressNote::evidence)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Map<String, String>> rows = new ArrayList<>();
        String letter = "";
        for (TaskEntry task : tasks) {
            String typed = task.details().letter();
            letter = typed.isEmpty() ? Letters.after(letter) : typed;
            rows.add(fields(task, letter, cited));
        }
        return rows;
    }

    private static boolean fits(Map<String, String> conditions, TaskEntry task) {
        return fits(conditions.get("source"), task.details().source().name())
                && fits(conditions.get("progress"), task.state().name())
                && fits(conditions.get("overdue"), Boolean.toString(task.overdue()));
    }

    private static boolean fits(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private static Map<String, String> fields(TaskEntry task, String letter, Map<UUID, LegalChoice> cited) {
        ProgressNote progress = task.progress();
        LegalChoice evidence = progress == null || progress.evidence() == null ? null : cited.get(progress.evidence());
        Map<String, String> fields = new HashMap<>();
        fields.put("letter", letter);
        fields.put("title", task.details().printedTitle());
        fields.put("name", task.details().title());
        fields.put("condition", task.details().condition());
        fields.put("dueText", task.details().dueText());
        fields.put("progressText", task.progressText());
        fields.put("evidence", evidence == null ? "" : evidence.citation());
        fields.put("assigner", task.details().assigner());
        fields.put("unit", task.unitName());
        return fields;
    }
}
