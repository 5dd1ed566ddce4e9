package vn.doingoai.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;

/**
 * Counts registers by their measures: one statement for all figures that share their facts, and one more where there are
 * no facts at all. What is counted and what is listed come from the same query.
 */
@ApplicationScoped
@Transactional
public class FactQueries {

    @Inject
    Sql sql;

    /** Counts figures, each of which one of the measures counts. */
    @Permit
    public Map<FigureKey, Counted> count(
            List<Measure> measures, Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        Map<Facts, Map<FigureKey, Measure>> shared = new LinkedHashMap<>();
        for (FigureKey key : keys) {
            Measure measure = Measure.find(measures, key)
                    .orElseThrow(() -> new IllegalArgumentException("No register counts " + key));
            shared.computeIfAbsent(measure.facts(), facts -> new TreeMap<>()).put(key, measure);
        }
        Map<FigureKey, Counted> counted = new TreeMap<>();
        shared.forEach((facts, figures) -> {
            List<FactGroup> groups = groups(facts, figures, period, unit);
            boolean kept = !groups.isEmpty() || begun(facts, period);
            figures.forEach((key, measure) -> counted.put(key, FactFold.count(measure, key, groups, kept)));
        });
        return counted;
    }

    private List<FactGroup> groups(Facts facts, Map<FigureKey, Measure> figures, Period period, @Nullable UUID unit) {
        FactText text = FactText.groups(facts, figures, period, unit);
        return sql.list(text.sql(), row -> group(row, text), text.values());
    }

    private static FactGroup group(ResultSet row, FactText text) throws SQLException {
        Map<String, @Nullable String> values = new HashMap<>();
        for (String column : text.columns()) {
            values.put(column, row.getString(column));
        }
        Map<String, @Nullable BigDecimal> sums = new HashMap<>();
        for (String column : text.sums()) {
            sums.put(column, row.getBigDecimal("sum_" + column));
        }
        return new FactGroup(
                values, row.getLong("facts"), row.getBigDecimal("mark").longValue(), sums);
    }

    private boolean begun(Facts facts, Period period) {
        FactText text = FactText.begun(facts, period);
        return sql.find(text.sql(), row -> row.getBoolean(1), text.values()).orElse(false);
    }

    /** The rows that a figure counts, by day and name. */
    @Permit
    public List<CountedRow> rows(
            Measure measure, FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        FactText text = FactText.rows(measure, key, period, unit);
        String page = measure.facts().page();
        return sql.list(text.sql(), row -> row(row, page), text.values(first, most));
    }

    /** All rows of a register that fit the conditions of a template, by day and name, as texts by field. */
    @Permit
    public List<Map<String, String>> named(NamedRows rows, Map<String, String> conditions, Period period) {
        return named(rows, conditions, period, Integer.MAX_VALUE);
    }

    /** The first of them. */
    @Permit
    public List<Map<String, String>> named(NamedRows rows, Map<String, String> conditions, Period period, int most) {
        FactText text = FactText.named(rows, conditions, period);
        return sql.list(
                text.sql(),
                row -> {
                    Map<String, String> fields = new HashMap<>();
                    for (String name : rows.names()) {
                        String field = row.getString(name);
                        fields.put(name, field == null ? "" : field);
                    }
                    return fields;
                },
                text.values(most));
    }

    private static CountedRow row(ResultSet row, String page) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new CountedRow(
                id,
                page.isEmpty() ? "" : page + id,
                row.getString("unit_name"),
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                row.getBigDecimal("adds"));
    }
}
