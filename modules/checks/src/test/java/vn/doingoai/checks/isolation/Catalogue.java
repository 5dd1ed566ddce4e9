package vn.doingoai.checks.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.checks.portal.Session;

/** Reads the tables of the schema from PostgreSQL's own catalogue. */
final class Catalogue {
    private static final Pattern KIND = Pattern.compile("kind=(\\w+)(?: parent=(\\w+))?");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'::text");

    private final Session session;

    Catalogue(Session session) {
        this.session = session;
    }

    /** Every table that declares a kind: tenants and units first, parents before the tables that point at them. */
    List<Table> tables() throws SQLException {
        List<Table> rest = new ArrayList<>();
        for (String name : session.texts("select table_name from information_schema.tables"
                + " where table_schema = 'portal' and table_type = 'BASE TABLE'"
                + " order by table_name not in ('tenant', 'unit'), table_name")) {
            read(name, rest);
        }
        List<Table> sorted = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!rest.isEmpty()) {
            Table next = rest.stream()
                    .filter(table -> table.keys().stream()
                            .allMatch(key -> key.target().equals(table.name()) || placed.contains(key.target())))
                    .findFirst()
                    .orElseThrow();
            rest.remove(next);
            sorted.add(next);
            placed.add(next.name());
        }
        return sorted;
    }

    private void read(String name, List<Table> tables) throws SQLException {
        String comment = session.texts(
                        "select coalesce(obj_description(?::regclass, 'pg_class'), '')", "portal." + name)
                .get(0);
        Matcher kind = KIND.matcher(comment);
        if (kind.matches()) {
            tables.add(new Table(
                    name, TableKind.valueOf(kind.group(1)), kind.group(2), columns(name), keys(name), rights(name)));
        }
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (String row : session.texts("""
                select column_name || ' ' || udt_name || ' ' || (is_nullable = 'YES' or column_default is not null or is_generated = 'ALWAYS')
                from information_schema.columns where table_schema = 'portal' and table_name = ? order by ordinal_position
                """, table)) {
            String[] parts = row.split(" ", -1);
            columns.add(new Column(parts[0], parts[1], Boolean.parseBoolean(parts[2]), allowed(table, parts[0])));
        }
        return columns;
    }

    /** Checks of one column of the form {@code column in ('A', 'B')}. */
    private List<String> allowed(String table, String column) throws SQLException {
        List<String> checks = session.texts("""
                select pg_get_constraintdef(c.oid) from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                where c.contype = 'c' and c.conrelid = ?::regclass and a.attname = ?
                """, "portal." + table, column);
        return checks.stream()
                .flatMap(check -> TEXT.matcher(check).results())
                .map(text -> text.group(1))
                .toList();
    }

    private List<ForeignKey> keys(String table) throws SQLException {
        return session.texts("""
                        select a.attname || ' ' || t.relname from pg_constraint c
                        join pg_class t on t.oid = c.confrelid
                        join lateral unnest(c.conkey) k(attnum) on true
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
                        where c.contype = 'f' and c.conrelid = ?::regclass
                          and (a.attname <> 'tenant_id' or array_length(c.conkey, 1) = 1)
                        order by 1
                        """, "portal." + table).stream()
                .map(row -> row.split(" ", -1))
                .map(parts -> new ForeignKey(parts[0], parts[1]))
                .toList();
    }

    private Set<String> rights(String table) throws SQLException {
        Set<String> rights = new HashSet<>();
        for (String right : Arrays.asList("SELECT", "INSERT", "UPDATE", "DELETE")) {
            if (session.number("select has_table_privilege('portal_app', ?, ?)::int", "portal." + table, right) == 1) {
                rights.add(right);
            }
        }
        return rights;
    }
}
