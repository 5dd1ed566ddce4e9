package vn.doingoai.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows were loaded without their foreign keys being checked one by one; here all are, by one join for each key. */
final class BrokenKeys {
    private static final String KEYS = """
            select format('select count(*) from portal.%I c where (%s) and not exists (select from portal.%I p where %s)',
                       child.relname, string_agg(format('c.%I is not null', a.attname), ' and '), parent.relname,
                       string_agg(format('p.%I = c.%I', b.attname, a.attname), ' and '))
                   || '|' || k.conname
              from pg_constraint k
              join pg_class child on child.oid = k.conrelid
              join pg_class parent on parent.oid = k.confrelid
             cross join lateral unnest(k.conkey, k.confkey) as pair (from_column, to_column)
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.from_column
              join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.to_column
             where k.contype = 'f' and k.connamespace = 'portal'::regnamespace
             group by k.conname, child.relname, parent.relname
             order by child.relname, k.conname
            """;

    private BrokenKeys() {}

    /** Names of the keys that do not hold, with how many rows break them. */
    static List<String> find(Connection owner) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (String key : Bolts.texts(owner, KEYS)) {
            int bar = key.lastIndexOf('|');
            String rows = Bolts.texts(owner, key.substring(0, bar)).get(0);
            if (!rows.equals("0")) {
                broken.add(key.substring(bar + 1) + ": " + rows);
            }
        }
        return broken;
    }
}
