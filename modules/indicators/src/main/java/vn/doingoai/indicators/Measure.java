package vn.doingoai.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a register counts one indicator: which facts, which of them, and what each adds. Immutable.
 *
 * @param indicator  key in the catalogue
 * @param facts      the rows
 * @param kind       what is made of them
 * @param column     what each row adds; for DISTINCT what is counted once
 * @param always     columns that must have a value, by name
 * @param dimensions column of each dimension that a facet may name
 */
public record Measure(
        String indicator,
        Facts facts,
        Kind kind,
        String column,
        SortedMap<String, String> always,
        Map<String, String> dimensions) {

    /** What is made of the rows. */
    public enum Kind {
        /** The number of rows. */
        COUNT,
        /** The sum of a column; a row that does not know it adds nothing. */
        SUM,
        /** How many of a hundred rows have 1 in a column of 0 and 1; of no rows there is no share. */
        SHARE,
        /** How many values a column has. */
        DISTINCT
    }

    /** Copies the maps. */
    public Measure {
        always = new TreeMap<>(always);
        dimensions = Map.copyOf(dimensions);
    }

    /** The number of rows. */
    public static Measure count(String indicator, Facts facts) {
        return new Measure(indicator, facts, Kind.COUNT, "", new TreeMap<>(), Map.of());
    }

    /** The sum of a column. */
    public static Measure sum(String indicator, Facts facts, String column) {
        return new Measure(indicator, facts, Kind.SUM, column, new TreeMap<>(), Map.of());
    }

    /** The share of rows that have 1 in a column, in per cent with one decimal. */
    public static Measure share(String indicator, Facts facts, String column) {
        return new Measure(indicator, facts, Kind.SHARE, column, new TreeMap<>(), Map.of());
    }

    /** The number of different values of a column. */
    public static Measure distinct(String indicator, Facts facts, String column) {
        return new Measure(indicator, facts, Kind.DISTINCT, column, new TreeMap<>(), Map.of());
    }

    /** The same, of rows that have this value in a column; a boolean's is {@code true}. */
    public Measure where(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(always);
        more.put(name, value);
        return new Measure(indicator, facts, kind, column, more, dimensions);
    }

    /** The same, with dimensions each written as {@code dimension=column}. */
    public Measure by(String... pairs) {
        Map<String, String> more = new TreeMap<>(dimensions);
        Arrays.stream(pairs).map(pair -> pair.split("=", 2)).forEach(pair -> more.put(pair[0], pair[1]));
        return new Measure(indicator, facts, kind, column, always, more);
    }

    /** The first of these that counts exactly this figure. */
    public static Optional<Measure> find(List<Measure> measures, FigureKey key) {
        return measures.stream()
                .filter(each -> each.indicator.equals(key.indicator()))
                .filter(each ->
                        each.dimensions.keySet().containsAll(key.dimensions().keySet()))
                .findFirst();
    }

    /** The values that the rows of a figure have, by column. */
    SortedMap<String, String> conditions(FigureKey key) {
        SortedMap<String, String> conditions = new TreeMap<>(always);
        key.dimensions().forEach((dimension, value) -> conditions.put(dimensions.get(dimension), value));
        return conditions;
    }
}
