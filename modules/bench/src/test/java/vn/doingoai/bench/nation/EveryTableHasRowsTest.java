package vn.doingoai.bench.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The nation has rows in every table of the portal, as the migrations declare them, or says why not. */
class EveryTableHasRowsTest {
    private static final Pattern DECLARED =
            Pattern.compile("call\\s+portal\\.declare_(kind|words)\\(\\s*'(\\w+)'\\s*,\\s*'(\\w+)'");
    private static final String FROM_FILES = "the launcher makes it from the folders that the nation writes";
    private static final String OF_MERGERS = "written by the act of a merger and by who reads a closed tenant after it";
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "merger_change", OF_MERGERS,
            "reading", OF_MERGERS,
            "tenant", FROM_FILES,
            "unit", FROM_FILES,
            "unit_lineage", FROM_FILES,
            "app_user", FROM_FILES,
            "api_token", FROM_FILES,
            "outline_version", FROM_FILES,
            "rule_set_version", FROM_FILES,
            "idempotency_key", "lives for the repetition of one request over HTTP");

    @Test
    void everyTableIsFilledOrAnExceptionWithAReason() throws IOException {
        Set<String> known = new TreeSet<>(NationLoader.tables());
        known.addAll(EXCEPTIONS.keySet());
        Set<String> forgotten = declared();
        forgotten.removeAll(known);
        Set<String> gone = known;
        gone.removeAll(declared());

        assertEquals(Set.of(), forgotten, "tables that the nation has no rows in");
        assertEquals(Set.of(), gone, "tables that no migration declares");
    }

    private static Set<String> declared() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (Path file : migrations()) {
            DECLARED.matcher(Files.readString(file))
                    .results()
                    .filter(call -> !call.group(3).equals("REFERENCE"))
                    .forEach(call -> tables.add(call.group(2) + (call.group(1).equals("words") ? "_word" : "")));
        }
        return tables;
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../migrations"))) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
