package vn.doingoai.checks.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Session;

/** The contract holds for every table of the schema, and is seen to fail for each mistake it is there to find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationContractIT {
    private static final String DATABASE = "contract";

    private Connection connection;
    private Session session;
    private World world;

    @BeforeAll
    void makeDatabase() throws SQLException {
        Databases.create(DATABASE);
        connection = Databases.superuser(DATABASE);
        connection.setAutoCommit(false);
        session = new Session(connection);
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void populate() throws SQLException {
        world = new World(session);
        world.fill(tables());
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
    }

    List<Table> tables() throws SQLException {
        return new Catalogue(session).tables();
    }

    List<Table> tablesOfTenants() throws SQLException {
        return tables().stream()
                .filter(table -> table.kind() != TableKind.REFERENCE)
                .toList();
    }

    @Test
    void theCatalogueShowsNothingThatBreaksARule() throws SQLException {
        assertThat(new Structure(session).findings()).isEmpty();
        assertThat(tables()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("tablesOfTenants")
    void everybodySeesAndChangesWhatIsTheirsAndNothingElse(Table table) throws SQLException {
        assertThat(world.rows(table)).isNotEmpty();
        assertThat(new Behaviour(session, world, table).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tablesOfTenants")
    void aProvinceThatEndedIsReadAndNeverWritten(Table table) throws SQLException {
        var ended = new ClosedTenant(session, world);
        ended.close();
        assertThat(ended.findings(table)).isEmpty();
    }

    @Test
    void aDraftRequestIsSeenByTheProvinceOnly() throws SQLException {
        UUID unit = world.unit("alpha", 0);
        session.enter("alpha", "TENANT", "");
        session.update("update portal.report_request set state = 'DRAFT'");
        session.update("set local role portal_app");
        assertThat(session.number("select count(*) from portal.report_request")).isEqualTo(2);
        session.enter("alpha", "UNIT", unit.toString());
        assertThat(session.number("select count(*) from portal.report_request")).isZero();
    }

    @Test
    void aQueryOnTheApplicationsOwnConnectionWithoutATenantFindsNothing() throws SQLException {
        try (Connection application = Databases.application(Databases.PORTAL)) {
            application.setAutoCommit(false);
            var planted = new Session(application);
            for (Table table : tablesOfTenants()) {
                assertThat(planted.number("select count(*) from portal." + table))
                        .as(table.name())
                        .isZero();
            }
            planted.enter("thanh-hoa", "TENANT", "");
            assertThat(planted.number("select count(*) from portal.submission")).isPositive();
        }
    }

    @Test
    void aTableWithoutPoliciesIsFound() throws SQLException {
        session.update("set local role portal_owner");
        session.update("""
                create table portal.planted (tenant_id text not null, id uuid not null, unit_id uuid not null,
                    primary key (tenant_id, id), foreign key (tenant_id, unit_id) references portal.unit (tenant_id, id))
                """);
        session.update("comment on table portal.planted is 'kind=UNIT_OWNED'");
        session.update("grant select, insert, update, delete on portal.planted to portal_app");
        session.update("reset role");
        assertThat(new Structure(session).findings())
                .contains(
                        "planted: has no row-level security, or not for its owner",
                        "planted a: lacks a policy for each of select, insert, update and delete")
                .allMatch(finding -> finding.startsWith("planted"));

        Table planted = tables().stream()
                .filter(table -> table.name().equals("planted"))
                .findFirst()
                .orElseThrow();
        world.fill(List.of(planted));
        assertThat(new Behaviour(session, world, planted).findings())
                .anyMatch(finding -> finding.startsWith("nobody sees"))
                .anyMatch(finding -> finding.startsWith("another province sees"))
                .anyMatch(finding -> finding.startsWith("a sibling unit sees"))
                .anyMatch(finding -> finding.startsWith("a sibling unit can UPDATE"))
                .anyMatch(finding -> finding.startsWith("another province can DELETE"))
                .anyMatch(finding -> finding.startsWith("no tenant can INSERT"));
    }

    @Test
    void policiesThatTheOwnerIsFreeOfAreFound() throws SQLException {
        session.update("alter table portal.submission no force row level security");
        assertThat(new Structure(session).findings())
                .containsExactly("submission: has no row-level security, or not for its owner");
    }

    @Test
    void aPolicyThatForgetsTheTenantIsFound() throws SQLException {
        session.update("create policy planted on portal.submission for select using (true)");
        assertThat(new Structure(session).findings())
                .containsExactly("submission planted: has a policy that does not ask for the tenant");
        assertThat(new Behaviour(session, world, table("submission")).findings())
                .anyMatch(finding -> finding.startsWith("another province sees"));
    }

    @Test
    void aForeignKeyOfOneColumnIsFound() throws SQLException {
        // Such a key needs a uniqueness across tenants to point at, which is found as well.
        session.update("create unique index planted_id on portal.report_request (id)");
        session.update("alter table portal.submission add constraint planted_key"
                + " foreign key (request_id) references portal.report_request (id)");
        assertThat(new Structure(session).findings())
                .contains(
                        "submission planted_key: has a foreign key that does not carry the tenant",
                        "report_request portal.planted_id: has a key that is unique across tenants");
    }

    @Test
    void aUniquenessAcrossTenantsIsFound() throws SQLException {
        session.update("alter table portal.app_user add constraint planted_name unique (username)");
        assertThat(new Structure(session).findings())
                .contains("app_user portal.planted_name: has a key that is unique across tenants");
    }

    @Test
    void anIndexWithoutTheTenantInFrontIsFound() throws SQLException {
        session.update("create index planted_index on portal.submission (unit_id, tenant_id)");
        assertThat(new Structure(session).findings())
                .containsExactly("submission portal.planted_index: has an index that does not begin with the tenant");
    }

    @Test
    void aTableOfNoKindIsFound() throws SQLException {
        session.update("create table portal.planted (id uuid primary key)");
        assertThat(new Structure(session).findings()).contains("planted: declares no kind");
    }

    @Test
    void aTenantThatMayBeMissingIsFound() throws SQLException {
        session.update("create table portal.planted (tenant_id text, id uuid)");
        session.update("comment on table portal.planted is 'kind=TENANT_SHARED'");
        assertThat(new Structure(session).findings()).contains("planted: lets tenant_id be null, or has none");
    }

    @Test
    void tenantsRowsInAReferenceTableAreFound() throws SQLException {
        session.update("create table portal.planted (tenant_id text not null, id uuid primary key)");
        session.update("comment on table portal.planted is 'kind=REFERENCE'");
        session.update("grant select, update, truncate on portal.planted to portal_app");
        assertThat(new Structure(session).findings())
                .containsExactlyInAnyOrder(
                        "planted: has a tenant_id but says that it belongs to none",
                        "planted: can be written by the application although it belongs to no tenant",
                        "planted: gives the application more than rows");
    }

    @Test
    void aViewWithItsOwnersEyesIsFound() throws SQLException {
        session.update("create view portal.planted as select * from portal.submission");
        assertThat(new Structure(session).findings())
                .containsExactly("planted: is a view that asks with its owner's eyes");
    }

    @Test
    void anApplicationRoleThatMayTooMuchIsFound() throws SQLException {
        session.update("alter role portal_app bypassrls");
        session.update("grant create on schema portal to portal_app");
        session.update("create table portal.planted (id uuid)");
        session.update("alter table portal.planted owner to portal_app");
        assertThat(new Structure(session).findings())
                .contains(
                        "portal_app: lets the application pass row-level security",
                        "portal: lets the application create things",
                        "planted: belongs to the application's role");
    }

    @Test
    void aFunctionThatTheApplicationMayExecuteIsFound() throws SQLException {
        session.update("create function portal.planted() returns bigint language sql security definer"
                + " as 'select count(*) from portal.submission'");
        assertThat(new Structure(session).findings())
                .containsExactly("planted: can be executed by the application, or with its owner's rights");
    }

    private Table table(String name) throws SQLException {
        return tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
