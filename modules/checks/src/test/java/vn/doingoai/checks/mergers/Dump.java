package vn.doingoai.checks.mergers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Session;

/** Every row of every table of the running portal, for comparing; the audit trail, and who carried out mergers, aside. */
final class Dump {
    private static final List<String> ASIDE = List.of("audit_event", "merger_act");

    private Dump() {}

    /** The number of rows of each table and a hash over all of them. */
    static Map<String, String> take() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            var session = new Session(superuser);
            for (String table : session.texts(
                    "select relname from pg_class where relnamespace = 'portal'::regnamespace and relkind = 'r'")) {
                if (!ASIDE.contains(table)) {
                    tables.put(
                            table,
                            session.texts("select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, E'\\n'"
                                            + " order by t::text)), '') from portal." + table + " t")
                                    .get(0));
                }
            }
        }
        return tables;
    }
}
