package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.rules.RuleSet;

/**
 * One {@code rules*.yaml} of a tenant. The newest version is {@code rules.yaml}; older ones may stay beside it under
 * other names, so that a portal that is set up anew knows them.
 *
 * @param text the file as it stands, which the database keeps
 */
record RuleSetFile(Path file, String text, RuleSet ruleSet) {

    static List<RuleSetFile> readAll(Path folder, Problems problems) {
        List<RuleSetFile> files = new ArrayList<>();
        problems.attempt(() -> read(folder.resolve("rules.yaml"), folder)).ifPresent(files::add);
        for (Path file : TenantFolder.children(folder, ".yaml")) {
            if (file.getFileName().toString().startsWith("rules-")) {
                problems.attempt(() -> read(file, folder)).ifPresent(files::add);
            }
        }
        checkVersions(files, problems);
        return files;
    }

    private static RuleSetFile read(Path file, Path folder) {
        RuleSet set = RuleSet.read(file);
        if (!set.tenant().equals(folder.getFileName().toString())) {
            throw new FileProblem(
                    file,
                    0,
                    "ruleSet.tenant là '" + set.tenant() + "'; cần tên thư mục '" + folder.getFileName() + "'");
        }
        return new RuleSetFile(file, YamlFile.text(file), set);
    }

    private static void checkVersions(List<RuleSetFile> files, Problems problems) {
        Map<Integer, Path> seen = new HashMap<>();
        for (RuleSetFile each : files) {
            Path before = seen.putIfAbsent(each.ruleSet().version(), each.file());
            if (before != null) {
                problems.add(new FileProblem(
                        each.file(), 0, "bộ quy tắc version " + each.ruleSet().version() + " đã có trong " + before));
            }
        }
    }
}
