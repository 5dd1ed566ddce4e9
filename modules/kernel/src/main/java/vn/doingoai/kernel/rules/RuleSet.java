package vn.doingoai.kernel.rules;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;

/**
 * One version of a province's rules, from its {@code rules.yaml}. A version that rows were judged by never changes: a
 * change is a new version.
 *
 * @param id of its row in {@code portal.rule_set_version}, for rows that keep by what they were judged
 * @param key names the set through all its versions
 * @param validFrom first day it holds; it ends where the next version begins
 * @param basis the document that orders it, as a citation
 * @param rules every rule of the catalogue by its code
 */
public record RuleSet(
        UUID id,
        String tenant,
        String key,
        int version,
        LocalDate validFrom,
        String basis,
        Map<String, RuleSetting> rules) {
    private static final int SCHEMA_VERSION = 1;

    /** Copies the map. */
    public RuleSet {
        rules = Map.copyOf(rules);
    }

    /**
     * Reads a {@code rules.yaml}; its id is new.
     *
     * @throws FileProblem for an unknown rule, an unknown parameter or a wrong value, with its line
     */
    public static RuleSet read(Path file) {
        return read(YamlFile.read(file), UuidCreator.getTimeOrderedEpoch());
    }

    /** Reads the text of a {@code rules.yaml} that the database keeps under an id. */
    public static RuleSet parse(String yaml, UUID id) {
        return read(YamlFile.parse(yaml, Path.of("rules.yaml")), id);
    }

    private static RuleSet read(YamlMap file, UUID id) {
        Cell schema = file.get("schemaVersion");
        if (schema.integer() != SCHEMA_VERSION) {
            throw schema.problem("schemaVersion " + schema.text() + "; cần " + SCHEMA_VERSION);
        }
        YamlMap head = file.map("ruleSet");
        RuleSet set = new RuleSet(
                id,
                head.get("tenant").text(),
                head.get("key").text(),
                head.get("version").integer(),
                head.get("validFrom").date(),
                head.get("basis").text(),
                rules(file));
        head.noMore();
        file.noMore();
        return set;
    }

    private static Map<String, RuleSetting> rules(YamlMap file) {
        Map<String, RuleSetting> rules = new HashMap<>();
        RuleCatalogue.load().all().forEach(rule -> rules.put(rule.id(), rule.setting()));
        file.findMap("rules").ifPresent(given -> {
            for (RuleDefinition rule : RuleCatalogue.load().all()) {
                given.findMap(rule.id()).ifPresent(map -> rules.put(rule.id(), rule.setting(map)));
            }
            given.noMore();
        });
        return rules;
    }

    /**
     * A rule as this set has it.
     *
     * @throws IllegalArgumentException if there is none: codes are written in the program only
     */
    public RuleSetting get(String rule) {
        RuleSetting setting = rules.get(rule);
        if (setting == null) {
            throw new IllegalArgumentException("No rule " + rule);
        }
        return setting;
    }

    /** Whether both judge every row alike; comments in the file and the citation of its basis do not matter. */
    public boolean meansTheSameAs(RuleSet other) {
        return validFrom.equals(other.validFrom) && rules.equals(other.rules);
    }
}
