package vn.doingoai.launcher.tenants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.CsvFile;
import vn.doingoai.kernel.files.CsvRow;
import vn.doingoai.partners.PartnerKind;
import vn.doingoai.partners.PartnerNames;

/** Reads {@code partners.csv}. */
final class PartnersFile {
    private static final List<String> COLUMNS = List.of("name", "originalName", "aliases", "kind", "country");

    private PartnersFile() {}

    /** The partners by name, in the order of the file; throws all its problems as one. A tenant may have no such file. */
    static Map<String, PartnerEntry> read(Path file) {
        Map<String, PartnerEntry> partners = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return partners;
        }
        Problems problems = new Problems();
        for (CsvRow row : CsvFile.read(file, COLUMNS)) {
            problems.attempt(() -> read(row)).ifPresent(partner -> {
                if (partners.putIfAbsent(partner.names().name(), partner) != null) {
                    problems.add(row.problem("đối tác '" + partner.names().name()
                            + "' đã có ở trên; tên gọi khác của đối tác ghi vào 'aliases'"));
                }
            });
        }
        problems.throwIfAny();
        return partners;
    }

    private static PartnerEntry read(CsvRow row) {
        PartnerKind kind = row.get("kind").oneOf(PartnerKind.class);
        Cell country = row.get("country");
        if (Countries.ofCode(country.text()).isEmpty()) {
            throw country.problem("'country' là '" + country.text() + "'; cần mã nước ISO 3166-1 hai chữ, như LA");
        }
        try {
            PartnerNames names = new PartnerNames(
                    row.get("name").text(),
                    row.textOrEmpty("originalName"),
                    row.find("aliases").map(Cell::parts).orElse(List.of()));
            return new PartnerEntry(row, names, kind, country.text());
        } catch (BusinessException unusable) {
            throw row.problem(Messages.sentence(Messages.VIETNAMESE, unusable.code(), unusable.arguments()));
        }
    }
}
