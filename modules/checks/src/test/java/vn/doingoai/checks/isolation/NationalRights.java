package vn.doingoai.checks.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.checks.portal.Session;

/**
 * What the role of the ministry's pages on the nation may do, walked through PostgreSQL's whole catalogue: each rule is a
 * query for what goes beyond reading publications and reference data. What everybody has by right of PUBLIC counts as its own.
 */
final class NationalRights {
    private static final String RELATIONS = """
            with r as (
                select c.oid, c.relkind, n.nspname || '.' || c.relname as name,
                    n.nspname in ('pg_catalog', 'information_schema') as of_system,
                    n.nspname = 'portal' and (c.relname in ('received_publication', 'received_figure')
                        or coalesce(obj_description(c.oid, 'pg_class'), '') = 'kind=REFERENCE') as meant
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not like 'pg_temp%')
            """;

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("is read", RELATIONS + """
                select name from r where relkind <> 'S' and not of_system and not meant
                    and (has_table_privilege('portal_national', oid, 'SELECT')
                        or has_any_column_privilege('portal_national', oid, 'SELECT'))
                """);
        // Everybody may change settings of their own session through this view.
        RULES.put("is written", RELATIONS + """
                select name from r where relkind <> 'S' and name <> 'pg_catalog.pg_settings'
                    and (has_table_privilege('portal_national', oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
                        or has_any_column_privilege('portal_national', oid, 'INSERT, UPDATE, REFERENCES'))
                """);
        RULES.put("is a sequence within reach", RELATIONS + """
                select name from r where case relkind when 'S'
                    then has_sequence_privilege('portal_national', oid, 'USAGE, SELECT, UPDATE') else false end
                """);
        RULES.put("holds secrets of the server", RELATIONS + """
                select name from r where name in ('pg_catalog.pg_authid', 'pg_catalog.pg_shadow', 'pg_catalog.pg_statistic',
                    'pg_catalog.pg_statistic_ext_data', 'pg_catalog.pg_largeobject', 'pg_catalog.pg_user_mapping',
                    'pg_catalog.pg_hba_file_rules', 'pg_catalog.pg_file_settings')
                    and has_any_column_privilege('portal_national', oid, 'SELECT')
                """);
        // What is immutable computes from its arguments alone. The functions named say and set who asks.
        RULES.put("is executed", """
                select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname not in ('pg_catalog', 'information_schema') and p.provolatile <> 'i'
                    and has_function_privilege('portal_national', p.oid, 'EXECUTE')
                    and (p.prosecdef or n.nspname <> 'portal'
                        or p.proname not in ('current_tenant', 'current_scope', 'current_unit', 'enter'))
                """);
        RULES.put("writes large objects", """
                select p.oid::regprocedure from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
                    and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import')
                    and has_function_privilege('portal_national', p.oid, 'EXECUTE')
                """);
        RULES.put("is a schema to create in, or one of others", """
                select nspname from pg_namespace where has_schema_privilege('portal_national', oid, 'CREATE')
                    or (has_schema_privilege('portal_national', oid, 'USAGE')
                        and nspname not in ('portal', 'public', 'pg_catalog', 'information_schema') and nspname not like 'pg_t%')
                """);
        RULES.put("is a database to connect to, or to create in", """
                select datname from pg_database where has_database_privilege('portal_national', oid, 'CREATE, TEMPORARY')
                    or (datname in ('postgres', 'template1') and has_database_privilege('portal_national', oid, 'CONNECT'))
                """);
        RULES.put("is a role that it may become", """
                select roleid::regrole from pg_auth_members where member = 'portal_national'::regrole
                """);
        RULES.put("is more than a role that logs in", """
                select rolname from pg_roles where rolname = 'portal_national'
                    and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
                """);
        // Every grant to the role, every object it owns and every default right stands here, whatever it is a right on.
        RULES.put("was granted by name", """
                select pg_describe_object(classid, objid, objsubid) from pg_shdepend
                where refclassid = 'pg_authid'::regclass and refobjid = 'portal_national'::regrole
                    and dbid in (0, (select oid from pg_database where datname = current_database()))
                    and not (classid = 'pg_database'::regclass and deptype = 'a')
                    and not (classid = 'pg_class'::regclass and objsubid = 0 and deptype = 'a'
                        and pg_describe_object(classid, objid, 0)
                            in ('table portal.received_publication', 'table portal.received_figure'))
                    and not (classid = 'pg_class'::regclass and objsubid = 0 and deptype = 'a'
                        and coalesce(obj_description(objid, 'pg_class'), '') = 'kind=REFERENCE')
                    and pg_describe_object(classid, objid, objsubid) not in ('schema portal', 'function portal.current_tenant()',
                        'function portal.current_scope()', 'function portal.current_unit()',
                        'function portal.enter(text,text,text)')
                """);
    }

    private final Session session;

    NationalRights(Session session) {
        this.session = session;
    }

    /** What goes beyond, each as "thing: rule"; empty when the role may do what it is for and nothing else. */
    List<String> findings() throws SQLException {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            session.texts(rule.getValue()).forEach(what -> findings.add(what + ": " + rule.getKey()));
        }
        return findings;
    }
}
