package vn.doingoai.kernel.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The 63 provinces and cities of before 1 July 2025 and the 34 of after (Resolution 202/2025/QH15, codes of Decision
 * 19/2025/QĐ-TTg), each with what it became. The list is {@code provinces.csv} beside this class.
 */
public final class Provinces {

    /** First day of the 34. */
    public static final LocalDate MERGED_ON = LocalDate.of(2025, 7, 1);

    private static final Map<String, Province> ALL = read();

    private Provinces() {}

    /** Every province of any time, those of before first, each group in the order of its codes. */
    public static Collection<Province> all() {
        return ALL.values();
    }

    /** Those that existed on a day: 63 or 34. */
    public static List<Province> existingOn(LocalDate day) {
        return ALL.values().stream().filter(each -> each.existsOn(day)).toList();
    }

    /** The province of an id, or empty. */
    public static Optional<Province> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** The province that a tenant reported for on a day; empty for the ministry, and for one that had ended. */
    public static Optional<Province> of(String tenant, LocalDate day) {
        return ALL.values().stream()
                .filter(each -> each.tenant().equals(tenant) && each.existsOn(day))
                .findFirst();
    }

    /** What a province's territory belongs to on a later day: itself while it exists. */
    public static Province on(Province province, LocalDate day) {
        Province found = province;
        while (!found.existsOn(day) && found.successor() != null) {
            found = Objects.requireNonNull(ALL.get(found.successor()));
        }
        return found;
    }

    /** Those of an earlier day whose territory makes up a province: itself if it existed then. */
    public static List<Province> before(Province province, LocalDate day) {
        return existingOn(day).stream()
                .filter(each -> each.equals(province) || leadsTo(each, province))
                .toList();
    }

    private static boolean leadsTo(Province from, Province to) {
        for (String next = from.successor();
                next != null;
                next = Objects.requireNonNull(ALL.get(next)).successor()) {
            if (next.equals(to.id())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Province> read() {
        Map<String, Province> provinces = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            CSVFormat form = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : form.parse(reader)) {
                provinces.put(row.get("id"), province(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return provinces;
    }

    private static Province province(CSVRecord row) {
        String to = filled(row, "validTo");
        String lineage = filled(row, "lineage");
        return new Province(
                row.get("id"),
                row.get("tenant"),
                row.get("name"),
                UnitKind.valueOf(row.get("kind")),
                row.get("code"),
                row.get("region"),
                LocalDate.parse(row.get("validFrom")),
                to == null ? null : LocalDate.parse(to),
                filled(row, "successor"),
                lineage == null ? null : Province.Lineage.valueOf(lineage));
    }

    private static @Nullable String filled(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }
}
