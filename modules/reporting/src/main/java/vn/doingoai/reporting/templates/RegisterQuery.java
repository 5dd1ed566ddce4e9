package vn.doingoai.reporting.templates;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rows of a register a template names: {@code agreement(level=PROVINCE,signedIn=p)}.
 *
 * @param register name of the register
 * @param conditions by name; a name that ends with {@code !} excludes the value ({@code kind!=PERFORMANCE}), and the
 *     value {@code p} stands for the report's period
 */
public record RegisterQuery(String register, SortedMap<String, String> conditions) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z_]*)(?:\\(([^()]*)\\))?");
    private static final Pattern CONDITION = Pattern.compile("\\s*([a-zA-Z]+!?)=\\s*([A-Za-z0-9_-]+)\\s*");

    /** Copies the conditions. */
    public RegisterQuery {
        conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    }

    /** Reads the written form; empty if the text is not of that form or names a condition twice. */
    static Optional<RegisterQuery> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        SortedMap<String, String> conditions = new TreeMap<>();
        String written = form.group(2);
        if (written != null) {
            for (String part : written.split(",", -1)) {
                Matcher condition = CONDITION.matcher(part);
                if (!condition.matches() || conditions.put(condition.group(1), condition.group(2)) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new RegisterQuery(form.group(1), conditions));
    }

    /** The written form. */
    @Override
    public String toString() {
        return conditions.isEmpty()
                ? register
                : conditions.entrySet().stream()
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining(",", register + "(", ")"));
    }
}
