package vn.doingoai.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number for each table that does not depend on the order of its rows. Keys that the launcher gave out by chance (units,
 * outlines, rule sets, users) are left out; a unit counts by its code. Of the ministry's rows only its copies of what was published count.
 */
final class NationHash {
    private static final String COLUMNS = """
            select string_agg('t.' || quote_ident(a.attname), ', ' order by a.attnum)
                   || case when bool_or(a.attname = 'unit_id') then ', u.code' else '' end
              from pg_attribute a
             where a.attrelid = 'portal.%1$s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               and (a.attname <> 'unit_id' or '%1$s' like '%%\\_word')
               and not exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any (k.conkey)
                   and a.attname <> 'tenant_id'
                   and k.confrelid in ('portal.unit'::regclass, 'portal.outline_version'::regclass,
                       'portal.rule_set_version'::regclass, 'portal.app_user'::regclass))
            """;
    private static final String HASH = """
            select count(*) || ' ' || coalesce(sum(hashtextextended((%1$s)::text, 0)::numeric), 0)
              from portal.%2$s t%3$s
             where t.tenant_id <> 'bo-ngoai-giao' or '%2$s' ~ '^(received|delivery|national_request)'
            """;
    private static final String OF_UNIT = " left join portal.unit u on u.tenant_id = t.tenant_id and u.id = t.unit_id";

    private NationHash() {}

    /** Rows and hash of each table, by name. */
    static Map<String, String> of(Connection owner, List<String> tables) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : tables) {
            String columns = Bolts.texts(owner, COLUMNS.formatted(table)).get(0);
            String unit = columns.contains("u.code") ? OF_UNIT : "";
            hashes.put(
                    table,
                    Bolts.texts(owner, HASH.formatted("row(" + columns + ")", table, unit))
                            .get(0));
        }
        return hashes;
    }
}
