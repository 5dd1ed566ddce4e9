package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorSource;
import vn.doingoai.kernel.time.Period;

/** What the register of tasks counts (indicators 128 to 131). */
@ApplicationScoped
public class TaskIndicators implements IndicatorSource {

    private static final Set<String> INDICATORS =
            Set.of("tasks.assigned.count", "tasks.completed.count", "tasks.in_progress.count", "tasks.overdue.count");

    private static final Set<String> DIMENSIONS = Set.of("source", "assigner", "timeliness");

    @Inject
    TaskCountQueries queries;

    @Override
    public Set<String> indicators() {
        return INDICATORS;
    }

    @Override
    public boolean counts(FigureKey key) {
        return INDICATORS.contains(key.indicator())
                && DIMENSIONS.containsAll(key.dimensions().keySet());
    }

    @Override
    public Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        List<TaskCount> counts = queries.counts(period, unit);
        Map<FigureKey, Counted> figures = new HashMap<>();
        for (FigureKey key : keys) {
            figures.put(
                    key, sum(counts.stream().filter(count -> fits(key, count)).toList(), !counts.isEmpty()));
        }
        return figures;
    }

    @Override
    public List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        return queries.rows(
                key.indicator(),
                wanted(key, "source"),
                assigner(key),
                wanted(key, "timeliness"),
                period,
                unit,
                first,
                most);
    }

    /** A register in which the period has nothing at all was not kept then: its 0 says nothing. */
    private static Counted sum(List<TaskCount> counts, boolean kept) {
        long number = counts.stream().mapToLong(TaskCount::count).sum();
        long mark = counts.stream().mapToLong(TaskCount::mark).reduce(0, (one, other) -> one ^ other);
        return new Counted(FigureValue.of(number), number == 0 ? "" : number + ":" + Long.toHexString(mark), kept);
    }

    private static boolean fits(FigureKey key, TaskCount count) {
        return count.indicator().equals(key.indicator())
                && fits(wanted(key, "source"), count.source())
                && fits(assigner(key), count.assigner())
                && fits(wanted(key, "timeliness"), count.timeliness());
    }

    private static boolean fits(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static String assigner(FigureKey key) {
        return wanted(key, "assigner").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String wanted(FigureKey key, String dimension) {
        return key.dimensions().getOrDefault(dimension, "");
    }
}
