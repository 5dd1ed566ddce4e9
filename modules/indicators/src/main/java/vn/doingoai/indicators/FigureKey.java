package vn.doingoai.indicators;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names one figure of a report: an indicator, narrowed by dimensions where the outline asks for a part of it. Written
 * {@code delegations.inbound.count} or {@code delegations.inbound.count[hostLevel=PROVINCIAL_LEADERS,planStatus=IN_PLAN]};
 * dimensions are sorted, so that equal keys are equal text.
 *
 * @param indicator  key in the catalogue; whether it exists is for {@link IndicatorCatalogue#knows} to say
 * @param dimensions values by dimension name, sorted by name
 */
public record FigureKey(String indicator, SortedMap<String, String> dimensions) implements Comparable<FigureKey> {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*)(?:\\[([^\\[\\]]+)])?");
    private static final Pattern DIMENSION = Pattern.compile("\\s*([a-zA-Z]+)\\s*=\\s*([A-Za-z0-9_-]+)\\s*");

    /** Copies the dimensions. */
    public FigureKey {
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    }

    /** The whole of an indicator. */
    public static FigureKey of(String indicator) {
        return new FigureKey(indicator, Collections.emptySortedMap());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form, or names a dimension twice
     */
    public static FigureKey parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a figure key: " + text);
        }
        String facet = form.group(2);
        return facet == null ? of(form.group(1)) : new FigureKey(form.group(1), dimensions(facet));
    }

    private static SortedMap<String, String> dimensions(String facet) {
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (String part : facet.split(",", -1)) {
            Matcher dimension = DIMENSION.matcher(part);
            if (!dimension.matches() || dimensions.put(dimension.group(1), dimension.group(2)) != null) {
                throw new IllegalArgumentException("Not dimensions of a figure: " + facet);
            }
        }
        return dimensions;
    }

    @Override
    public int compareTo(FigureKey other) {
        return toString().compareTo(other.toString());
    }

    /** The dimensions as they are written, {@code [country=LA]}; empty for the whole of an indicator. */
    public String facet() {
        return dimensions.isEmpty()
                ? ""
                : dimensions.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /** The written form; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return indicator + facet();
    }
}
