package vn.doingoai.checks.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.checks.portal.Session;

/** What the catalogue must say before any row is looked at: each rule is a query for what breaks it. */
final class Structure {
    /** The tables of the schema with their declared kind, or the empty text. */
    private static final String TABLES = """
            with t as (
                select c.oid, c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
                    coalesce(substring(obj_description(c.oid, 'pg_class')
                        from '^kind=(TENANT_SHARED|UNIT_OWNED|ADDRESSED|TENANT_ONLY|DELIVERED|REFERENCE|CHILD(?= parent=))'), '') as kind,
                    (select attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as tenant
                from pg_class c where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p'))
            """;

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("declares no kind", TABLES + "select name from t where kind = ''");
        RULES.put("has no row-level security, or not for its owner", TABLES + """
                select name from t where kind <> 'REFERENCE' and not (secured and forced)
                """);
        RULES.put("lacks a policy for each of select, insert, update and delete", TABLES + """
                select name || ' ' || command from t cross join unnest(array['r', 'a', 'w', 'd']) command
                where kind <> 'REFERENCE' and not exists
                    (select from pg_policy p where p.polrelid = t.oid and p.polcmd::text = command)
                """);
        RULES.put("can be written although its tenant has ended", TABLES + """
                select name || ' ' || command from t cross join unnest(array['a', 'w', 'd']) command
                where kind <> 'REFERENCE' and not exists (
                    select from pg_policy p where p.polrelid = t.oid and p.polcmd::text = command and not p.polpermissive
                        and coalesce(pg_get_expr(p.polqual, t.oid), pg_get_expr(p.polwithcheck, t.oid)) ~ 'tenant_is_open\\(\\)')
                """);
        RULES.put("has a policy that does not ask for the tenant", TABLES + """
                select name || ' ' || p.polname from t join pg_policy p on p.polrelid = t.oid
                cross join unnest(array[pg_get_expr(p.polqual, t.oid), pg_get_expr(p.polwithcheck, t.oid)]) expression
                where expression !~ '^\\(\\(tenant_id = (portal\\.)?current_tenant\\(\\)\\) AND'
                    and not (kind = 'DELIVERED' and p.polcmd = 'r'
                        and expression ~ '^\\(\\(to_tenant_id = (portal\\.)?current_tenant\\(\\)\\) AND')
                """);
        RULES.put("lets tenant_id be null, or has none", TABLES + """
                select name from t where kind <> 'REFERENCE' and not coalesce(
                    (select attnotnull from pg_attribute a where a.attrelid = t.oid and a.attnum = t.tenant), false)
                """);
        // The way from a host name to its tenant is public: the names stand in the DNS.
        RULES.put("has a tenant_id but says that it belongs to none", TABLES + """
                select name from t where kind = 'REFERENCE' and tenant is not null and name <> 'tenant_host'
                """);
        RULES.put("has a foreign key that does not carry the tenant", TABLES + """
                select t.name || ' ' || c.conname from t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
                join t target on target.oid = c.confrelid
                where target.kind <> 'REFERENCE' and not exists (
                    select from unnest(c.conkey, c.confkey) k(here, there)
                    where k.here = t.tenant and k.there = target.tenant)
                """);
        RULES.put("has a key that is unique across tenants", TABLES + """
                select t.name || ' ' || i.indexrelid::regclass from t join pg_index i on i.indrelid = t.oid and i.indisunique
                where t.kind <> 'REFERENCE' and i.indkey[0] is distinct from t.tenant
                """);
        RULES.put("has an index that does not begin with the tenant", TABLES + """
                select t.name || ' ' || i.indexrelid::regclass from t join pg_index i on i.indrelid = t.oid
                where t.kind <> 'REFERENCE' and i.indkey[0] is distinct from t.tenant
                    and not (t.kind = 'DELIVERED' and i.indkey[0] = (select attnum from pg_attribute a
                        where a.attrelid = t.oid and a.attname = 'to_tenant_id'))
                """);
        RULES.put("can be written by the application although it belongs to no tenant", TABLES + """
                select name from t where kind = 'REFERENCE'
                    and has_table_privilege('portal_app', t.oid, 'INSERT, UPDATE, DELETE')
                """);
        RULES.put("gives the application more than rows", TABLES + """
                select name from t where has_table_privilege('portal_app', t.oid, 'TRUNCATE, REFERENCES, TRIGGER')
                """);
        RULES.put("is a view that asks with its owner's eyes", """
                select relname from pg_class where relnamespace = 'portal'::regnamespace and relkind in ('v', 'm')
                    and not coalesce('security_invoker=true' = any(reloptions), false)
                """);
        RULES.put("lets the application pass row-level security", """
                select rolname from pg_roles where rolname = 'portal_app' and (rolsuper or rolbypassrls or rolcreaterole
                    or rolreplication or pg_has_role('portal_app', 'portal_owner', 'MEMBER'))
                """);
        RULES.put("belongs to the application's role", """
                select relname from pg_class where relowner = 'portal_app'::regrole
                """);
        RULES.put("lets the application create things", """
                select nspname from pg_namespace where has_schema_privilege('portal_app', oid, 'CREATE')
                """);
        // What is immutable computes from its arguments alone; the two that look past the unit are tested by name, and
        // so are those that
        // set the access and close a tenant.
        RULES.put("can be executed by the application, or with its owner's rights", """
                select p.proname from pg_proc p where p.pronamespace = 'portal'::regnamespace and (p.prosecdef
                    or (has_function_privilege('portal_app', p.oid, 'EXECUTE') and p.provolatile <> 'i'
                        and p.proname not in ('current_tenant', 'current_scope', 'current_unit',
                            'leader_trips', 'co_hosted_delegations', 'enter', 'tenant_is_open')))
                """);
    }

    private final Session session;

    Structure(Session session) {
        this.session = session;
    }

    /** What breaks a rule, each as "table detail: rule"; empty when the contract is kept. */
    List<String> findings() throws SQLException {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            session.texts(rule.getValue()).forEach(what -> findings.add(what + ": " + rule.getKey()));
        }
        return findings;
    }
}
