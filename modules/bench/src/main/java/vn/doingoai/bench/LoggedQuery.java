package vn.doingoai.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as PostgreSQL wrote it into its log, to be asked again.
 *
 * @param access the statement that told the database who asks
 * @param text with the values that were bound
 */
record LoggedQuery(String access, String text) {
    private static final String LINE = "bench:portal ";
    private static final Pattern STATEMENT =
            Pattern.compile(LINE + "LOG:  (?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUES =
            Pattern.compile(LINE + "DETAIL:  Parameters: (.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("(\\$\\d+) = ('(?:[^']|'')*'|NULL)");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    /** All queries in lines of the log that read a table of the portal's with that name, in order. */
    static List<LoggedQuery> of(List<String> lines, String table) {
        List<LoggedQuery> found = new ArrayList<>();
        String access = "";
        for (String statement : statements(lines)) {
            if (statement.startsWith("select portal.enter")) {
                access = statement;
            } else if (statement.matches("(?is)(?:select|with)\\s.*\\sfrom portal\\." + table + "\\b.*")) {
                found.add(new LoggedQuery(access, statement));
            }
        }
        return found;
    }

    /** Each statement with its values; a line of the log that begins with a tab goes on with the one before. */
    private static List<String> statements(List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        List<String> statements = new ArrayList<>();
        for (String entry : entries) {
            Matcher statement = STATEMENT.matcher(entry);
            Matcher values = VALUES.matcher(entry);
            if (statement.matches()) {
                statements.add(statement.group(1).strip());
            } else if (values.matches() && !statements.isEmpty()) {
                int last = statements.size() - 1;
                statements.set(last, bound(statements.get(last), values.group(1)));
            }
        }
        return statements;
    }

    private static String bound(String text, String values) {
        Map<String, String> byPlace = new HashMap<>();
        Matcher value = VALUE.matcher(values);
        while (value.find()) {
            byPlace.put(value.group(1), value.group(2));
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(byPlace.getOrDefault(place.group(), place.group())));
    }
}
