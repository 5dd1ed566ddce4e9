package vn.doingoai.kernel.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;

/**
 * All rules that the portal can check, part of the program: the {@code catalogue.yaml} beside this class. The rules'
 * classes live in the slices; their names, severities and parameters stand here, so that the files of a province can be
 * checked before any slice runs.
 */
public final class RuleCatalogue {
    private static final String RESOURCE = "catalogue.yaml";

    private final Map<String, RuleDefinition> byId;

    private RuleCatalogue(Map<String, RuleDefinition> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** The catalogue of this version of the portal. */
    public static RuleCatalogue load() {
        return Holder.CATALOGUE;
    }

    /** All rules in catalogue order. */
    public Collection<RuleDefinition> all() {
        return byId.values();
    }

    /**
     * The rule of this code.
     *
     * @throws IllegalArgumentException if there is none: codes are written in the program only
     */
    public RuleDefinition get(String id) {
        RuleDefinition definition = byId.get(id);
        if (definition == null) {
            throw new IllegalArgumentException("No rule " + id);
        }
        return definition;
    }

    private static RuleCatalogue read() {
        try (InputStream resource = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream(RESOURCE))) {
            YamlMap file = YamlFile.parse(
                    new String(resource.readAllBytes(), StandardCharsets.UTF_8), Path.of("rules", RESOURCE));
            Map<String, RuleDefinition> rules = new LinkedHashMap<>();
            for (YamlMap map : file.maps("rules", "các quy tắc")) {
                RuleDefinition rule = RuleDefinition.read(map);
                if (rules.put(rule.id(), rule) != null) {
                    throw map.problem("quy tắc '" + rule.id() + "' viết hai lần");
                }
            }
            file.noMore();
            return new RuleCatalogue(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Loads at first use; the file is part of the program and needs reading once. */
    private static final class Holder {
        private static final RuleCatalogue CATALOGUE = read();
    }
}
