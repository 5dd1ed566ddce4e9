package vn.doingoai.checks.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.checks.portal.Folders;

/**
 * The words of the pages: which keys they ask for, and whether both languages have them.
 *
 * @param modules the folder of the modules
 */
record MessageKeys(Path modules) {
    private static final Pattern BUNDLE = Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>");
    private static final Pattern WHOLE_KEY = Pattern.compile("\\b(\\w+)\\['([\\w.\\-]+)'\\]");

    /** Keys that a page uses and a language lacks, and keys that only one language has, as sentences. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        bundles().forEach((variable, base) -> {
            Set<String> vietnamese = keys(base + "_vi.properties");
            Set<String> english = keys(base + "_en.properties");
            for (String key : used(variable)) {
                if (!vietnamese.contains(key) || !english.contains(key)) {
                    findings.add(variable + "['" + key + "'] is used, and missing in "
                            + (vietnamese.contains(key) ? "English" : "Vietnamese"));
                }
            }
            Set<String> lonely = new TreeSet<>(vietnamese);
            lonely.addAll(english);
            lonely.removeIf(key -> vietnamese.contains(key) && english.contains(key));
            lonely.forEach(key -> findings.add(variable + "['" + key + "'] is in one language only"));
        });
        return findings;
    }

    /** By the variable that pages use, the message file without language. */
    Map<String, String> bundles() {
        Map<String, String> bundles = new HashMap<>();
        for (Path file : Folders.files(modules, "faces-config.xml")) {
            Matcher bundle = BUNDLE.matcher(Folders.read(file));
            while (file.toString().contains("/src/main/") && bundle.find()) {
                bundles.put(bundle.group(2), bundle.group(1).replace('.', '/'));
            }
        }
        return bundles;
    }

    /** Keys written whole on pages; those put together from parts are not seen. */
    Set<String> used(String variable) {
        Set<String> used = new TreeSet<>();
        for (Path page : Folders.files(modules, ".xhtml")) {
            Matcher key = WHOLE_KEY.matcher(Folders.read(page));
            while (page.toString().contains("/src/main/") && key.find()) {
                if (key.group(1).equals(variable)) {
                    used.add(key.group(2));
                }
            }
        }
        return used;
    }

    private Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>();
        for (Path file : Folders.files(modules, name)) {
            if (file.toString().contains("/src/main/")) {
                var properties = new Properties();
                try {
                    properties.load(new StringReader(Folders.read(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                keys.addAll(properties.stringPropertyNames());
            }
        }
        return keys;
    }
}
