package vn.doingoai.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The national catalogue of indicators, the same for every tenant and part of the program. Immutable; loaded once from
 * the {@code catalogue.csv} beside this class, whose meaning is told in {@code docs/indicators.md}.
 */
public final class IndicatorCatalogue {

    private static final String RESOURCE = "catalogue.csv";

    private final Map<String, Indicator> byKey;

    private IndicatorCatalogue(Map<String, Indicator> byKey) {
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    /** The catalogue of this version of the portal. */
    public static IndicatorCatalogue load() {
        return Holder.CATALOGUE;
    }

    /** All indicators in catalogue order. */
    public Collection<Indicator> all() {
        return byKey.values();
    }

    /** All keys in catalogue order. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The indicator of this key. */
    public Optional<Indicator> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The indicator that a figure belongs to.
     *
     * @throws IllegalArgumentException if the catalogue has no such indicator
     */
    public Indicator get(FigureKey key) {
        return find(key.indicator())
                .orElseThrow(() -> new IllegalArgumentException("No indicator %s".formatted(key.indicator())));
    }

    /** True if the indicator exists and has every dimension of the key. */
    public boolean knows(FigureKey key) {
        return find(key.indicator())
                .filter(indicator -> key.dimensions().keySet().stream().allMatch(indicator::hasDimension))
                .isPresent();
    }

    private static IndicatorCatalogue read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream resource = Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(RESOURCE));
                var rows = format.parse(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<String, Indicator> indicators = new LinkedHashMap<>();
            for (CSVRecord row : rows) {
                Indicator indicator = indicator(row);
                if (indicators.put(indicator.key(), indicator) != null) {
                    throw new IllegalStateException("Indicator twice in the catalogue: " + indicator.key());
                }
            }
            return new IndicatorCatalogue(indicators);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Indicator indicator(CSVRecord row) {
        String dimensions = row.get("dimensions");
        return new Indicator(
                row.get("number"),
                row.get("key"),
                row.get("name"),
                row.get("unit"),
                Indicator.Nature.valueOf(row.get("nature")),
                dimensions.isEmpty() ? List.of() : List.of(dimensions.split(" ")),
                row.get("derivation"),
                row.get("sources"));
    }

    /** Loads at first use; the file is part of the program and needs reading once. */
    private static final class Holder {
        private static final IndicatorCatalogue CATALOGUE = read();
    }
}
