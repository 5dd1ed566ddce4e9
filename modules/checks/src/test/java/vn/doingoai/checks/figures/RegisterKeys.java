package vn.doingoai.checks.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.indicators.IndicatorSource;

/** The figures that are asked of a register when it must count everything it can. */
final class RegisterKeys {

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("hostLevel", List.of("PROVINCIAL_LEADERS", "OTHER_AGENCY", "LOCALITY")),
            Map.entry("invitedBy", List.of("PROVINCE", "SELF")),
            Map.entry("planStatus", List.of("IN_PLAN", "OFF_PLAN")),
            Map.entry("country", RandomRegisters.COUNTRIES),
            Map.entry("nationality", RandomRegisters.COUNTRIES),
            Map.entry("purpose", List.of("STUDY", "SURVEY")),
            Map.entry("category", List.of("OFFICIAL_VISIT")),
            Map.entry("organizer", List.of("PROVINCE", "OTHER_AGENCY")),
            Map.entry("leaderRank", List.of("DEPARTMENT_HEAD")),
            Map.entry("quarter", List.of("1", "4")),
            Map.entry("direction", List.of("INBOUND", "OUTBOUND")),
            Map.entry("approvalLevel", List.of("PRIME_MINISTER")),
            Map.entry("fundingSource", List.of("PROVINCIAL_BUDGET", "FOREIGN", "STATE_BUDGET")));

    private RegisterKeys() {}

    /** Each indicator of a register, by each dimension it counts, and by two of them at once. */
    static Set<FigureKey> of(IndicatorSource source) {
        Set<FigureKey> keys = new TreeSet<>();
        for (String indicator : source.indicators()) {
            keys.add(FigureKey.of(indicator));
            facets(source, FigureKey.of(indicator)).forEach(key -> {
                keys.add(key);
                facets(source, key).limit(2).forEach(keys::add);
            });
        }
        return keys;
    }

    private static Stream<FigureKey> facets(IndicatorSource source, FigureKey key) {
        return IndicatorCatalogue.load().get(key).dimensions().stream()
                .filter(dimension -> !key.dimensions().containsKey(dimension))
                .flatMap(dimension -> VALUES.getOrDefault(dimension, List.of("none")).stream()
                        .map(value -> with(key, dimension, value)))
                .filter(source::counts);
    }

    private static FigureKey with(FigureKey key, String dimension, String value) {
        TreeMap<String, String> dimensions = new TreeMap<>(key.dimensions());
        dimensions.put(dimension, value);
        return new FigureKey(key.indicator(), dimensions);
    }
}
