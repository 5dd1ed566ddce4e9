package vn.doingoai.checks.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Session;

/** The national role, used directly in SQL, reads publications and reference data, and can do nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalRoleIT {
    private static final String DATABASE = "nation";
    private static final String NOT_PERMITTED = "42501";

    @BeforeAll
    void makeDatabase() throws SQLException {
        Databases.create(DATABASE);
    }

    @AfterAll
    void dropDatabase() throws SQLException {
        try (Connection superuser = Databases.superuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("drop database " + DATABASE + " with (force)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Databases.PORTAL, DATABASE})
    void theCatalogueGivesItNothingElse(String database) throws SQLException {
        try (Connection superuser = Databases.superuser(database)) {
            assertThat(new NationalRights(new Session(superuser)).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        grant select on portal.submission to portal_national                              | portal.submission: is read
        grant select (full_name) on portal.app_user to portal_national                    | portal.app_user: is read
        grant select on portal.report_section to public                                   | portal.report_section: is read
        grant select on portal.delivery to portal_national                                | portal.delivery: is read
        create view portal.planted as select * from portal.figure; grant select on portal.planted to portal_national | portal.planted: is read
        grant update on portal.received_figure to portal_national                         | portal.received_figure: is written
        grant insert (host) on portal.tenant_host to portal_national                      | portal.tenant_host: is written
        grant truncate on portal.received_publication to portal_national                  | portal.received_publication: is written
        grant select on pg_catalog.pg_statistic to portal_national                        | pg_catalog.pg_statistic: holds secrets of the server
        create sequence portal.planted; grant usage on sequence portal.planted to public  | portal.planted: is a sequence within reach
        grant execute on function portal.leader_trips to portal_national                  | portal.leader_trips(uuid,integer,uuid): is executed
        create function public.planted() returns int language sql security definer as 'select 1' | planted(): is executed
        grant execute on function lo_create(oid) to public                                | lo_create(oid): writes large objects
        grant create on schema portal to portal_national                                  | portal: is a schema to create in, or one of others
        create schema planted; grant usage on schema planted to public                    | planted: is a schema to create in, or one of others
        grant temporary on database nation to public                                      | nation: is a database to connect to, or to create in
        grant portal_app to portal_national                                               | portal_app: is a role that it may become
        grant pg_read_all_data to portal_national                                         | pg_read_all_data: is a role that it may become
        alter role portal_national bypassrls                                              | portal_national: is more than a role that logs in
        alter table portal.notice owner to portal_national                                | table portal.notice: was granted by name
        alter default privileges in schema portal grant select on tables to portal_national | default privileges on new relations belonging to role postgres in schema portal: was granted by name
        select lo_create(4711); grant select on large object 4711 to portal_national      | large object 4711: was granted by name
        """)
    void whateverElseItIsGivenIsFound(String planted, String finding) throws SQLException {
        try (Connection superuser = Databases.superuser(DATABASE)) {
            superuser.setAutoCommit(false);
            var session = new Session(superuser);
            for (String statement : planted.split("; ", -1)) {
                session.update(statement);
            }
            assertThat(new NationalRights(session).findings()).contains(finding);
            superuser.rollback();
        }
    }

    @Test
    void everyTableRefusesItButThoseOfPublicationsAndReference() throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection superuser = Databases.superuser(Databases.PORTAL);
                Connection national = Databases.national(Databases.PORTAL)) {
            var session = new Session(national);
            for (String table : new Session(superuser).texts("""
                    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                    """)) {
                if (!refused(session, "select 1 from " + table + " limit 1")) {
                    read.add(table);
                }
                assertThat(refused(session, "delete from " + table)).as(table).isTrue();
            }
        }
        assertThat(read)
                .containsExactlyInAnyOrder(
                        "portal.received_publication",
                        "portal.received_figure",
                        "portal.tenant_host",
                        "portal.tenant_end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role portal_app",
                "set role portal_owner",
                "set role postgres",
                "set session authorization portal_app",
                "create table portal.planted (id int)",
                "create table public.planted (id int)",
                "create temporary table planted (id int)",
                "create schema planted",
                "create function public.planted() returns int language sql as 'select 1'",
                "grant select on portal.submission to portal_national",
                "alter role portal_app password 'planted'",
                "alter role portal_national bypassrls",
                "update portal.received_figure set corrected = false",
                "insert into portal.tenant_host (host, tenant_id) values ('planted', 'planted')",
                "select id from portal.received_publication for update",
                "call portal.declare_kind('received_figure', 'REFERENCE', 'select')",
                "select portal.leader_trips(null, 2019, null)",
                "select rolpassword from pg_authid",
                "select * from pg_statistic",
                "select * from pg_largeobject",
                "select lo_create(0)",
                "select lo_from_bytea(0, 'x')",
                "select lo_import('/etc/passwd')",
                "select pg_read_file('PG_VERSION')",
                "select pg_ls_dir('.')",
                "copy portal.received_figure to program 'cat'",
                "copy portal.received_figure to '/tmp/planted'",
                "alter system set work_mem = '1MB'"
            })
    void whatLeadsElsewhereIsRefused(String command) throws SQLException {
        try (Connection national = Databases.national(Databases.PORTAL)) {
            assertThat(refused(new Session(national), command)).as(command).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void noOtherDatabaseLetsItIn(String database) {
        assertThatThrownBy(() -> DriverManager.getConnection(
                                Databases.url(database), "portal_national", Databases.nationalPassword())
                        .close())
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_PERMITTED));
    }

    /** As for the application: the policies bind it, whoever it says that it is. */
    @Test
    void ofPublicationsEverybodySeesTheirOwnAndNobodyWithoutATenantAny() throws SQLException {
        try (Connection superuser = Databases.superuser(DATABASE)) {
            superuser.setAutoCommit(false);
            var session = new Session(superuser);
            var world = new World(session);
            List<Table> tables = new Catalogue(session).tables();
            world.fill(tables);
            session.update("set local role portal_national");
            for (Table table : tables) {
                if (table.name().startsWith("received_")) {
                    for (Asker asker : Asker.all(world)) {
                        session.enter(
                                asker.tenant(),
                                asker.scope(),
                                asker.unit() == null ? "" : asker.unit().toString());
                        long rightful =
                                world.rows(table).stream().filter(asker::sees).count();
                        assertThat(session.number("select count(*) from portal." + table))
                                .as(asker.who() + " in " + table)
                                .isEqualTo(rightful);
                    }
                    assertThat(world.rows(table)).hasSizeGreaterThan(2);
                }
            }
            superuser.rollback();
        }
    }

    private static boolean refused(Session session, String command) throws SQLException {
        try {
            session.update(command);
            return false;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(command + ": " + e.getMessage()).isEqualTo(NOT_PERMITTED);
            return true;
        }
    }
}
