package vn.doingoai.launcher.tenants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;

/** Reads {@code organisation.yaml}: what set up the foreign-affairs body of a tenant, and its divisions. */
final class OrganisationFile {
    private OrganisationFile() {}

    /** Documents and divisions in the order of the file; throws all its problems as one. A tenant may have no such file. */
    static List<OrganisationEntry> read(Path folder, Map<String, UnitEntry> units) {
        Path file = folder.resolve("organisation.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        YamlMap root = YamlFile.read(file);
        if (root.get("schemaVersion").integer() != 1) {
            throw root.problem("schemaVersion", "schemaVersion cần là 1");
        }
        if (!root.get("tenant").text().equals(folder.getFileName().toString())) {
            throw root.problem("tenant", "tenant cần là tên thư mục '" + folder.getFileName() + "'");
        }
        Problems problems = new Problems();
        List<OrganisationEntry> entries = new ArrayList<>();
        entries.addAll(read(root.maps("documents"), OrganisationEntry::document, units, problems));
        entries.addAll(read(root.maps("divisions"), OrganisationEntry::division, units, problems));
        root.noMore();
        problems.throwIfAny();
        return List.copyOf(entries);
    }

    private static List<OrganisationEntry> read(
            List<YamlMap> maps,
            Function<YamlMap, OrganisationEntry> reading,
            Map<String, UnitEntry> units,
            Problems problems) {
        Set<String> keys = new HashSet<>();
        List<OrganisationEntry> entries = new ArrayList<>();
        for (YamlMap map : maps) {
            problems.attempt(() -> reading.apply(map)).ifPresent(entry -> {
                if (!keys.add(entry.key())) {
                    problems.add(map.problem("key", "khóa '" + entry.key() + "' đã có ở trên"));
                }
                if (!units.containsKey(entry.unit())) {
                    problems.add(map.problem("unit", "đơn vị '" + entry.unit() + "' không có trong units.csv"));
                }
                entries.add(entry);
            });
        }
        return entries;
    }
}
