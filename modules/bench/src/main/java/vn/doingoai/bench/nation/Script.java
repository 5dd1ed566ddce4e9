package vn.doingoai.bench.nation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of statements beside this class; a blank line stands between two.
 *
 * @param statements with places for {@code :tenant}, {@code :size} and {@code :seed}
 */
record Script(List<String> statements) {
    private static final Pattern TABLE = Pattern.compile("insert into (?:portal\\.)?(\\w+)");

    static Script read(String name) throws IOException {
        return new Script(Arrays.stream(NationFolders.text(name).split(";\\n(?:\\n|$)", -1))
                .filter(statement -> !statement.isBlank())
                .toList());
    }

    /** The table that a statement fills, or an empty text. */
    static String table(String statement) {
        Matcher matcher = TABLE.matcher(statement);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** A statement for one nation and one of its tenants. */
    static String filled(String statement, NationSize size, String tenant) {
        return statement
                .replace(":tenant", "'" + tenant + "'")
                .replace(":seed", Long.toString(size.seed()))
                .replace(":size", String.format(Locale.ROOT, "%.6f", size.size()));
    }

    List<String> tables() {
        return statements.stream().map(Script::table).distinct().toList();
    }
}
