package vn.doingoai.launcher.tenants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.CsvFile;
import vn.doingoai.kernel.files.CsvRow;

/** Checks {@code partners.csv}. Its rows are loaded once the portal keeps partners. */
final class PartnersFile {
    private static final List<String> COLUMNS = List.of("name", "originalName", "aliases", "kind", "country");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private enum Kind {
        LOCALITY,
        MISSION,
        AGENCY,
        NGO,
        ASSOCIATION,
        ENTERPRISE,
        INSTITUTION
    }

    private PartnersFile() {}

    /** Throws all problems of the file as one; a tenant may have no such file. */
    static void check(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Problems problems = new Problems();
        Set<String> names = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS)) {
            problems.attempt(() -> check(row, names));
        }
        problems.throwIfAny();
    }

    private static String check(CsvRow row, Set<String> names) {
        row.get("kind").oneOf(Kind.class);
        Cell country = row.get("country");
        if (!COUNTRIES.contains(country.text())) {
            throw country.problem("'country' là '" + country.text() + "'; cần mã nước ISO 3166-1 hai chữ, như LA");
        }
        String name = row.get("name").text();
        if (!names.add(name)) {
            throw row.problem("đối tác '" + name + "' đã có ở trên; tên gọi khác của đối tác ghi vào 'aliases'");
        }
        return name;
    }
}
