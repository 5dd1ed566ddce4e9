package vn.doingoai.launcher.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.organisation.TenantSettings;

/**
 * One folder under {@code tenants/}, read and checked.
 *
 * @param settingsText text of {@code tenant.yaml}, which the database keeps
 * @param units by code, in the order of the file
 * @param partners by name, in the order of the file
 * @param organisation establishment documents and divisions, in the order of the file
 */
record TenantFolder(
        Path folder,
        TenantSettings settings,
        String settingsText,
        Map<String, UnitEntry> units,
        Map<String, PartnerEntry> partners,
        List<OrganisationEntry> organisation,
        List<OutlineFile> outlines,
        List<RuleSetFile> ruleSets,
        DemoFolder demo) {

    /**
     * Reads every folder.
     *
     * @throws FileProblem with all problems of all files
     */
    static List<TenantFolder> readAll(Path tenants, Set<String> indicators) {
        Problems problems = new Problems();
        List<TenantFolder> folders = new ArrayList<>();
        for (Path folder : children(tenants, "")) {
            if (Files.isDirectory(folder)) {
                problems.attempt(() -> read(folder, indicators)).ifPresent(folders::add);
            }
        }
        problems.throwIfAny();
        if (folders.isEmpty()) {
            throw new FileProblem(tenants, 0, "không có thư mục nào; cần ít nhất một tỉnh");
        }
        checkHosts(folders);
        return folders;
    }

    private static TenantFolder read(Path folder, Set<String> indicators) {
        Problems problems = new Problems();
        Path settingsFile = folder.resolve("tenant.yaml");
        Path unitsFile = folder.resolve("units.csv");
        Optional<TenantSettings> settings = problems.attempt(() -> settings(settingsFile, folder));
        Optional<Map<String, UnitEntry>> units = problems.attempt(() -> UnitsFile.read(unitsFile));
        Optional<Map<String, PartnerEntry>> partners =
                problems.attempt(() -> PartnersFile.read(folder.resolve("partners.csv")));
        Optional<List<OrganisationEntry>> organisation =
                units.flatMap(known -> problems.attempt(() -> OrganisationFile.read(folder, known)));
        List<OutlineFile> outlines = new ArrayList<>();
        for (Path file : children(folder.resolve("outlines"), ".yaml")) {
            settings.flatMap(known -> problems.attempt(() -> OutlineFile.read(file, known, indicators)))
                    .ifPresent(outlines::add);
        }
        List<RuleSetFile> ruleSets = RuleSetFile.readAll(folder, problems);
        problems.throwIfAny();
        checkVersions(outlines);
        checkBody(settingsFile, settings.orElseThrow(), units.orElseThrow());
        return new TenantFolder(
                folder,
                settings.orElseThrow(),
                YamlFile.text(settingsFile),
                units.orElseThrow(),
                partners.orElseThrow(),
                organisation.orElseThrow(),
                List.copyOf(outlines),
                List.copyOf(ruleSets),
                DemoFolder.read(folder.resolve("demo"), units.orElseThrow(), outlines));
    }

    private static TenantSettings settings(Path file, Path folder) {
        TenantSettings settings = TenantSettings.read(file);
        if (!settings.tenant().equals(folder.getFileName().toString())) {
            throw new FileProblem(
                    file, 0, "tenant là '" + settings.tenant() + "'; cần tên thư mục '" + folder.getFileName() + "'");
        }
        return settings;
    }

    private static void checkBody(Path file, TenantSettings settings, Map<String, UnitEntry> units) {
        if (!units.containsKey(settings.foreignAffairsBody())) {
            throw new FileProblem(
                    file, 0, "foreignAffairsBody '" + settings.foreignAffairsBody() + "' không có trong units.csv");
        }
    }

    private static void checkVersions(List<OutlineFile> outlines) {
        Map<String, Path> seen = new HashMap<>();
        for (OutlineFile outline : outlines) {
            String version =
                    outline.outline().key() + " version " + outline.outline().version();
            Path before = seen.putIfAbsent(version, outline.file());
            if (before != null) {
                throw new FileProblem(outline.file(), 0, "đề cương " + version + " đã có trong " + before);
            }
        }
    }

    private static void checkHosts(List<TenantFolder> folders) {
        Map<String, Path> seen = new HashMap<>();
        for (TenantFolder folder : folders) {
            Path before = seen.putIfAbsent(folder.settings().host(), folder.folder());
            if (before != null) {
                throw new FileProblem(
                        folder.folder().resolve("tenant.yaml"),
                        0,
                        "host '" + folder.settings().host() + "' đã được dùng trong " + before);
            }
        }
    }

    /** Files or folders in the order of their names; none when the folder is not there. */
    static List<Path> children(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
