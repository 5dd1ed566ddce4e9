package vn.doingoai.kernel.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlMap;

/**
 * A rule that the portal can check, with what holds where a province says nothing.
 *
 * @param id its code, as in OUT-08
 * @param enabled false for every rule that nobody has confirmed
 * @param source where it is written, as in "003 L16"
 */
public record RuleDefinition(
        String id, Severity severity, boolean enabled, Status status, String source, List<RuleParameter> parameters) {

    /** How sure the portal is that the rule is one. */
    public enum Status {
        /** A province's own document states it. */
        STATED,
        /** Checked against a published source. */
        VERIFIED,
        /** Follows from the forms. */
        DERIVED,
        /** Known by hearsay: off until a province confirms it. */
        UNVERIFIED
    }

    /** Copies the list. */
    public RuleDefinition {
        parameters = List.copyOf(parameters);
    }

    static RuleDefinition read(YamlMap map) {
        RuleDefinition definition = new RuleDefinition(
                map.get("id").text(),
                map.get("severity").oneOf(Severity.class),
                map.get("enabled").bool(),
                map.get("status").oneOf(Status.class),
                map.get("source").text(),
                map.maps("parameters").stream().map(RuleParameter::read).toList());
        map.noMore();
        return definition;
    }

    /** The rule as it holds where a province says nothing. */
    public RuleSetting setting() {
        Map<String, List<String>> values = new HashMap<>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.defaults()));
        return new RuleSetting(id, enabled, severity, values);
    }

    /**
     * The rule as a province has it.
     *
     * @throws FileProblem for a key or parameter that the rule does not have, or a wrong value, with the line
     */
    RuleSetting setting(YamlMap given) {
        RuleSetting setting = new RuleSetting(
                id,
                given.find("enabled").map(cell -> cell.bool()).orElse(enabled),
                given.find("severity").map(cell -> cell.oneOf(Severity.class)).orElse(severity),
                given.findMap("parameters")
                        .map(this::values)
                        .orElseGet(() -> setting().parameters()));
        given.noMore();
        return setting;
    }

    private Map<String, List<String>> values(YamlMap given) {
        Map<String, List<String>> values = new HashMap<>();
        parameters.forEach(parameter -> {
            values.put(parameter.name(), parameter.values(given));
        });
        given.noMore();
        return values;
    }
}
