package vn.doingoai.kernel.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule as a province has it on a day: a rule class is made from this and asks it for its parameters. The catalogue
 * says which parameters there are; asking for another is a mistake of the program.
 *
 * @param rule its code, as in OUT-08
 * @param parameters values by name; one value each, any number for a list
 */
public record RuleSetting(String rule, boolean enabled, Severity severity, Map<String, List<String>> parameters) {

    /** Copies the map. */
    public RuleSetting {
        parameters = Map.copyOf(parameters);
    }

    /** A whole number. */
    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** Yes or no. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** A day. */
    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /** A word or a sentence. */
    public String text(String name) {
        return list(name).get(0);
    }

    /** All values of a list. */
    public List<String> list(String name) {
        List<String> values = parameters.get(name);
        if (values == null) {
            throw new IllegalArgumentException("Rule " + rule + " has no parameter " + name);
        }
        return values;
    }

    /** Whether a list names this constant. */
    public boolean names(String name, Enum<?> constant) {
        return list(name).contains(constant.name());
    }

    /** The same rule with another value of a parameter. */
    public RuleSetting with(String name, String... values) {
        list(name);
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.put(name, List.of(values));
        return new RuleSetting(rule, enabled, severity, changed);
    }

    /** The same rule, no stricter than this. */
    public RuleSetting atMost(Severity limit) {
        return new RuleSetting(rule, enabled, severity.atMost(limit), parameters);
    }

    /** Nothing, or that the rule is broken. */
    public List<Finding> brokenIf(boolean broken, String field, Object... arguments) {
        return broken ? List.of(finding(field, arguments)) : List.of();
    }

    /**
     * That the rule is broken, with the sentence {@code rule.<code>}.
     *
     * @param field what it speaks of, as the form of the register names it
     * @param arguments what the sentence shows, in order
     */
    public Finding finding(String field, Object... arguments) {
        return new Finding(rule, severity, field, "rule." + rule, texts(arguments));
    }

    /** That the rule is broken in another way, with the sentence {@code rule.<code>.<variant>}. */
    public Finding variant(String variant, String field, Object... arguments) {
        return new Finding(rule, severity, field, "rule." + rule + "." + variant, texts(arguments));
    }

    /** A lesser breach of the rule, never more than a warning, with the sentence {@code rule.<code>.<variant>}. */
    public Finding lesser(String variant, String field, Object... arguments) {
        return atMost(Severity.WARN).variant(variant, field, arguments);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
