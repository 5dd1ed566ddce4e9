package vn.doingoai.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Measure.Kind;
import vn.doingoai.kernel.time.Period;

/**
 * The statements that count facts and list them. Columns come from the measures, never from people; what people ask for
 * is bound.
 *
 * @param columns that rows are grouped by
 * @param sums    columns that are added up
 */
record FactText(String sql, List<Object> bound, Set<String> columns, Set<String> sums) {

    private static final Pattern DAY = Pattern.compile(":(from|to)\\b");

    /** The rows in groups that are alike in all that the figures ask for. */
    static FactText groups(Facts facts, Map<FigureKey, Measure> figures, Period period, @Nullable UUID unit) {
        Set<String> columns = new TreeSet<>();
        Set<String> sums = new TreeSet<>();
        figures.forEach((key, measure) -> {
            columns.addAll(measure.conditions(key).keySet());
            if (measure.kind() == Kind.DISTINCT) {
                columns.add(measure.column());
            } else if (measure.kind() != Kind.COUNT) {
                sums.add(measure.column());
            }
        });
        StringBuilder text = selected(columns, sums);
        List<Object> bound = new ArrayList<>();
        text.append(bind(facts.query(), period, bound)).append(") f");
        text.append(" where true");
        shared(figures).forEach((column, value) -> {
            text.append(" and f.").append(column).append("::text = ?");
            bound.add(value);
        });
        if (unit != null) {
            text.append(" and f.unit_id = ?");
            bound.add(unit);
        }
        String names =
                String.join(", ", columns.stream().map(column -> "f." + column).toList());
        text.append(columns.isEmpty() ? " having count(*) > 0" : " group by " + names);
        return new FactText(text.toString(), bound, columns, sums);
    }

    /** The columns that tell groups apart, what is summed, and how many facts there are and which. */
    private static StringBuilder selected(Set<String> columns, Set<String> sums) {
        StringBuilder text = new StringBuilder("select ");
        columns.forEach(column -> text.append("f.%1$s::text as %1$s, ".formatted(column)));
        sums.forEach(column -> text.append("sum(f.%1$s) as sum_%1$s, ".formatted(column)));
        text.append("count(*) as facts, sum(uuid_hash_extended(f.id, f.version)) as mark from (");
        return text;
    }

    /** What all figures ask for, so that rows which none counts are not joined with anything. */
    private static Map<String, String> shared(Map<FigureKey, Measure> figures) {
        Map<String, String> shared = new TreeMap<>();
        figures.forEach((key, measure) -> shared.putAll(measure.conditions(key)));
        figures.forEach((key, measure) ->
                shared.entrySet().retainAll(measure.conditions(key).entrySet()));
        return shared;
    }

    /** Whether the register was kept. */
    static FactText begun(Facts facts, Period period) {
        List<Object> bound = new ArrayList<>();
        return new FactText(bind(facts.begun(), period, bound), bound, Set.of(), Set.of());
    }

    /** The rows one by one, with what each adds. */
    static FactText rows(Measure measure, FigureKey key, Period period, @Nullable UUID unit) {
        List<Object> bound = new ArrayList<>();
        StringBuilder rows = new StringBuilder("select f.* from (");
        rows.append(bind(measure.facts().query(), period, bound)).append(") f where true");
        measure.conditions(key).forEach((column, value) -> {
            rows.append(" and f.").append(column).append("::text = ?");
            bound.add(value);
        });
        if (unit != null) {
            rows.append(" and f.unit_id = ?");
            bound.add(unit);
        }
        String sql = """
                select f.id, f.day, f.name, f.adds, u.short_name as unit_name from (%s) f
                  join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = f.unit_id
                 order by f.day, f.name, f.id offset ? limit ?
                """.formatted(adding(measure, rows.toString()));
        return new FactText(sql, bound, Set.of(), Set.of());
    }

    /** The rows that fit, with the fields of a report; at most this many, by day. */
    static FactText named(NamedRows rows, Map<String, String> asked, Period period) {
        List<Object> bound = new ArrayList<>();
        StringBuilder text = new StringBuilder("select ");
        rows.names()
                .forEach(name -> text.append("f.")
                        .append(rows.fields().get(name))
                        .append("::text as ")
                        .append(name)
                        .append(", "));
        text.append("f.id from (")
                .append(bind(rows.facts().query(), period, bound))
                .append(") f where true");
        rows.columns(asked).forEach((column, value) -> {
            boolean not = column.endsWith(NamedRows.NOT);
            text.append(" and f.").append(not ? column.substring(0, column.length() - 1) : column);
            text.append(not ? "::text is distinct from ?" : "::text = ?");
            bound.add(value);
        });
        return new FactText(text.append(" order by f.day, f.name, f.id limit ?").toString(), bound, Set.of(), Set.of());
    }

    /** What is counted once is added by the first row that has it. */
    private static String adding(Measure measure, String rows) {
        if (measure.kind() != Kind.DISTINCT) {
            String adds = measure.kind() == Kind.COUNT ? "1" : "coalesce(r." + measure.column() + ", 0)";
            return "select r.id, r.unit_id, r.day, r.name, " + adds + " as adds from (" + rows + ") r";
        }
        return """
                select r.id, r.unit_id, r.day, r.name, count(*) filter (where r.%1$s is not null and r.turn = 1) as adds
                  from (select o.*, row_number() over (partition by o.%1$s order by o.day, o.name, o.id) as turn
                          from (%2$s) o) r
                 group by r.id, r.unit_id, r.day, r.name
                """.formatted(measure.column(), rows);
    }

    private static String bind(String query, Period period, List<Object> bound) {
        Matcher days = DAY.matcher(query);
        StringBuilder text = new StringBuilder();
        while (days.find()) {
            bound.add(days.group(1).equals("from") ? period.from() : period.to());
            days.appendReplacement(text, "?::date");
        }
        return days.appendTail(text).toString();
    }

    /** The values to bind, with more after them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(bound);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
