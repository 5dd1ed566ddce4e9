package vn.doingoai.bench.nation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a bulk load slow: policies that bind the owner too, triggers and the indexes that no constraint needs. They
 * are taken off while rows are loaded and put back after, and that they are back is looked up.
 */
final class Bolts {
    private static final String GUARDED = """
            select c.relname from pg_class c
             where c.relnamespace = 'portal'::regnamespace and c.relkind = 'r' and c.relrowsecurity
             order by 1
            """;
    private static final String UNGUARDED = """
            select count(*) from pg_class c
             where c.relnamespace = 'portal'::regnamespace and c.relkind = 'r' and c.relrowsecurity and not c.relforcerowsecurity
            """;
    private static final String INDEXES = """
            select indexrelid::regclass::text || ' ' || pg_get_indexdef(indexrelid) from pg_index i
              join pg_class c on c.oid = i.indrelid
             where c.relnamespace = 'portal'::regnamespace and not i.indisprimary
               and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
             order by 1
            """;

    private final Connection owner;
    private final List<String> tables;
    private final List<String> indexes = new ArrayList<>();

    private Bolts(Connection owner, List<String> tables) {
        this.owner = owner;
        this.tables = tables;
    }

    /** Takes them off. The session must be allowed to set session_replication_role. */
    static Bolts off(Connection owner) throws SQLException {
        Bolts bolts = new Bolts(owner, texts(owner, GUARDED));
        execute(owner, "set session_replication_role = replica");
        for (String table : bolts.tables) {
            execute(owner, "alter table portal." + table + " no force row level security");
        }
        for (String index : texts(owner, INDEXES)) {
            int space = index.indexOf(' ');
            execute(owner, "drop index " + index.substring(0, space));
            bolts.indexes.add(index.substring(space + 1));
        }
        return bolts;
    }

    /** Indexes first, so that what follows can use them. */
    void restoreIndexes() throws SQLException {
        for (String index : indexes) {
            execute(owner, index);
        }
        indexes.clear();
    }

    /** Everything else. Fails when a table's policies would not bind its owner. */
    void on() throws SQLException {
        restoreIndexes();
        for (String table : tables) {
            execute(owner, "alter table portal." + table + " force row level security");
        }
        execute(owner, "reset session_replication_role");
        String unguarded = texts(owner, UNGUARDED).get(0);
        if (!unguarded.equals("0")) {
            throw new SQLException(unguarded + " tables have row-level security that does not bind their owner");
        }
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    static long execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Math.max(0, statement.getLargeUpdateCount());
        }
    }
}
