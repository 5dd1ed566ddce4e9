package vn.doingoai.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The days on which an indicator began to count something else: part of the catalogue, loaded once from the file beside
 * this class ({@code key,date,what,tenant}). A line is added when an authority redefines what is counted; it names a tenant
 * when that one alone counts otherwise.
 */
final class DefinitionChanges {

    private static final DefinitionChanges LOADED = load("definition-changes.csv");

    private final List<Change> changes;

    private record Change(String key, LocalDate date, String tenant) {}

    private DefinitionChanges(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Those of this version of the portal. */
    static DefinitionChanges load() {
        return LOADED;
    }

    private static DefinitionChanges load(String resource) {
        try (InputStream file = Objects.requireNonNull(DefinitionChanges.class.getResourceAsStream(resource))) {
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DefinitionChanges read(Reader file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Change> changes = new ArrayList<>();
        for (CSVRecord row : format.parse(file)) {
            String key = row.get("key");
            if (IndicatorCatalogue.load().find(key).isEmpty()) {
                throw new IllegalStateException("The definition of no indicator changes: " + key);
            }
            changes.add(new Change(key, LocalDate.parse(row.get("date")), row.get("tenant")));
        }
        return new DefinitionChanges(changes);
    }

    /** Whether what a tenant counts changed after the first of these days and not after the last. */
    boolean between(FigureKey key, String tenant, LocalDate after, LocalDate until) {
        return of(key, after, until)
                .anyMatch(change -> change.tenant().isEmpty() || change.tenant().equals(tenant));
    }

    /** Whether what any tenant counts did. */
    boolean anywhere(FigureKey key, LocalDate after, LocalDate until) {
        return of(key, after, until).findAny().isPresent();
    }

    private Stream<Change> of(FigureKey key, LocalDate after, LocalDate until) {
        return changes.stream()
                .filter(change -> change.key().equals(key.indicator())
                        && change.date().isAfter(after)
                        && !change.date().isAfter(until));
    }
}
