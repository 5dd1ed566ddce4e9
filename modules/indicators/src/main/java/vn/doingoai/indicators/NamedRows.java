package vn.doingoai.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a register names its rows in a report.
 *
 * @param facts      the rows, with a column for each field beside those of {@link Facts}
 * @param conditions column of each condition
 * @param fields     column of each field
 */
public record NamedRows(Facts facts, Map<String, String> conditions, Map<String, String> fields) {

    /** What follows the name of a condition that excludes its value, as in {@code kind!=PERFORMANCE}. */
    static final String NOT = "!";

    /** Copies the maps. */
    public NamedRows {
        conditions = Map.copyOf(conditions);
        fields = Map.copyOf(fields);
    }

    /** All conditions that a template may write, each also as one that excludes; the rows are of the period anyway. */
    public Set<String> written() {
        return Stream.concat(
                        Stream.of("period"), conditions.keySet().stream().flatMap(name -> Stream.of(name, name + NOT)))
                .collect(Collectors.toSet());
    }

    /** The conditions of a template by column, in a fixed order. */
    SortedMap<String, String> columns(Map<String, String> asked) {
        SortedMap<String, String> columns = new TreeMap<>(Comparator.naturalOrder());
        asked.forEach((name, value) -> {
            if (!name.equals("period")) {
                boolean not = name.endsWith(NOT);
                String column = conditions.get(not ? name.substring(0, name.length() - 1) : name);
                if (column == null) {
                    throw new IllegalArgumentException("No condition " + name);
                }
                columns.put(not ? column + NOT : column, value);
            }
        });
        return columns;
    }

    /** Names of the fields, sorted. */
    List<String> names() {
        return fields.keySet().stream().sorted().toList();
    }
}
