package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.identity.Passwords;
import vn.doingoai.launcher.tenants.DemoLoader;
import vn.doingoai.launcher.tenants.LoadedTenant;
import vn.doingoai.launcher.tenants.TenantLoader;

/** The shipped tenants and one more against a PostgreSQL of its own. */
class TenantLoadingIT {
    private static final Path HOME = Path.of("../..");
    private static final Path FIFTH = Path.of("src/test/resources/tenants");
    private static final Path DATA = Path.of("target/tenant-loading");
    private static final int PORT = 8080;

    private static Database database;

    @TempDir
    Path tenants;

    @BeforeAll
    static void startPostgres() throws InterruptedException, SQLException {
        DataDirectory data = DataDirectory.open(DATA);
        data.wipe("pg");
        Progress progress = new Progress(System.out);
        database = new EmbeddedDatabase(data, new Secrets(data.resolve("secrets.properties")), progress)
                .start(new Children(progress));
        try (Connection owner = database.connect()) {
            Migrations.run(owner, HOME);
        }
    }

    @BeforeEach
    void loadTheShippedTenants() throws IOException, SQLException {
        TenantFolders.copy(HOME.resolve("tenants"), tenants);
        load();
    }

    @Test
    void aSecondStartFindsNothingToWarnOf() throws SQLException {
        assertThat(load())
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(tenant -> tenant.warnings().isEmpty());
        assertThat(value(
                        "thanh-hoa",
                        "select count(*) from portal.unit where kind = 'DISTRICT' and valid_from < '2019-01-01'"))
                .isEqualTo("27");
    }

    @Test
    void aFolderMoreIsATenantMore() throws IOException, SQLException {
        TenantFolders.copy(FIFTH, tenants);

        assertThat(load()).extracting(LoadedTenant::slug).contains("dien-bien");
        assertThat(value("dien-bien", "select key || outline_version from portal.outline_version"))
                .isEqualTo("dien-bien-quarterly3");
        assertThat(value("gia-lai", "select count(*) from portal.outline_version where key like 'dien-bien%'"))
                .isEqualTo("0");
    }

    @Test
    void aMistakeInOneTenantLeavesEveryTenantAsItWas() throws IOException, SQLException {
        TenantFolders.change(tenants, "gia-lai/tenant.yaml", "name: \"Tỉnh Gia Lai\"", "name: \"Tỉnh khác\"");
        TenantFolders.change(tenants, "quang-ngai/units.csv", "2025-07-01", "2025-07-99");

        assertThatThrownBy(this::load).isInstanceOf(FileProblem.class).hasMessageContaining("quang-ngai/units.csv:");
        assertThat(value("gia-lai", "select name from portal.tenant")).isEqualTo("Tỉnh Gia Lai");
    }

    @Test
    void anOutlineInUseKeepsItsMeaning() throws IOException, SQLException {
        DemoLoader.load(tenants, owner(), DATA.resolve("demo-accounts.csv"), PORT);
        TenantFolders.change(tenants, "gia-lai/tenant.yaml", "name: \"Tỉnh Gia Lai\"", "name: \"Tỉnh khác\"");
        TenantFolders.change(
                tenants, "thanh-hoa/outlines/thanh-hoa-district-annual.yaml", "văn hóa đối ngoại\"", "văn hóa\"");

        assertThatThrownBy(this::load)
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("thay đổi cần một tệp mới với version: 2");
        assertThat(value("gia-lai", "select name from portal.tenant")).isEqualTo("Tỉnh Gia Lai");
    }

    @Test
    void anOutlineInUseMayEnd() throws IOException, SQLException {
        DemoLoader.load(tenants, owner(), DATA.resolve("demo-accounts.csv"), PORT);
        TenantFolders.change(
                tenants,
                "thanh-hoa/outlines/thanh-hoa-district-annual.yaml",
                "validTo: \"2025-06-30\"",
                "validTo: \"2025-03-31\"");

        load();

        assertThat(value("thanh-hoa", "select valid_to from portal.outline_version"))
                .isEqualTo("2025-03-31");
    }

    @Test
    void aRuleSetThatJudgedARowKeepsItsMeaningAndOneThatDidNotMayChange() throws IOException, SQLException {
        TenantFolders.change(tenants, "gia-lai/rules.yaml", "validFrom: \"2019-01-01\"", "validFrom: \"2018-06-01\"");
        load();
        assertThat(value("gia-lai", "select valid_from from portal.rule_set_version"))
                .isEqualTo("2018-06-01");

        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("create table portal.judged (tenant_id text collate \"C\", rule_set_id uuid,"
                    + " foreign key (tenant_id, rule_set_id) references portal.rule_set_version (tenant_id, id))");
            statement.execute("select set_config('app.tenant_id', 'gia-lai', false),"
                    + " set_config('app.scope', 'TENANT', false)");
            statement.execute("insert into portal.judged select tenant_id, id from portal.rule_set_version");
            TenantFolders.change(
                    tenants, "gia-lai/rules.yaml", "validFrom: \"2018-06-01\"", "validFrom: \"2018-07-01\"");

            assertThatThrownBy(this::load)
                    .isInstanceOf(FileProblem.class)
                    .hasMessageContaining("gia-lai/rules.yaml: nội dung khác với version 1")
                    .hasMessageContaining("thay đổi cần version: 2");
            statement.execute("drop table portal.judged");
        }
    }

    @Test
    void aUnitOfThePortalStaysAsThePortalHasItAndTheDifferenceIsTold() throws IOException, SQLException {
        TenantFolders.change(tenants, "quang-ngai/units.csv", "UBND huyện Ba Tơ", "UBND huyện Ba Tơ mới");

        assertThat(load())
                .flatExtracting(LoadedTenant::warnings)
                .singleElement()
                .satisfies(warning -> assertThat(warning)
                        .contains("quang-ngai/units.csv:")
                        .endsWith("đơn vị 'huyen-ba-to' trong cổng khác với tệp (name); giữ theo cổng"));
        assertThat(value("quang-ngai", "select name from portal.unit where code = 'huyen-ba-to'"))
                .isEqualTo("UBND huyện Ba Tơ");
    }

    @Test
    void aPartnerOfThePortalStaysAsThePortalHasItAndTheDifferenceIsTold() throws IOException, SQLException {
        TenantFolders.change(tenants, "gia-lai/partners.csv", "Rattanakiri; Ratanak Kiri", "Rattanakiri");

        assertThat(load())
                .flatExtracting(LoadedTenant::warnings)
                .singleElement()
                .satisfies(warning -> assertThat(warning)
                        .contains("gia-lai/partners.csv:2")
                        .endsWith("đối tác 'Tỉnh Ratanakiri' trong cổng khác với tệp (aliases); giữ theo cổng"));
        assertThat(value("gia-lai", "select aliases from portal.partner where name = 'Tỉnh Ratanakiri'"))
                .isEqualTo("Rattanakiri\nRatanak Kiri");
        assertThat(value("gia-lai", "select count(*) from portal.partner_word where word like 'rattanakiri%'"))
                .isEqualTo("1");
    }

    @Test
    void aDocumentRemovedInThePortalIsNotBroughtBackByTheFile() throws IOException, SQLException {
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.tenant_id', 'gia-lai', false),"
                    + " set_config('app.scope', 'TENANT', false)");
            statement.execute("update portal.establishment_document set removed = true where file_key = 'qd-56'");
            assertThat(load())
                    .flatExtracting(LoadedTenant::warnings)
                    .singleElement()
                    .satisfies(warning -> assertThat(warning)
                            .contains("gia-lai/organisation.yaml:")
                            .endsWith("'qd-56' trong cổng khác với tệp (removed); giữ theo cổng"));
            statement.execute("update portal.establishment_document set removed = false where file_key = 'qd-56'");
        }
        assertThat(value("gia-lai", "select count(*) from portal.establishment_document"))
                .isEqualTo("6");
        assertThat(value("gia-lai", "select count(*) from portal.division")).isEqualTo("4");
    }

    @Test
    void demoSecretsLastAsLongAsTheirFile() throws IOException, SQLException {
        Path file = DATA.resolve("demo-accounts.csv");
        DemoLoader.load(tenants, owner(), file, PORT);
        List<String> first = Files.readAllLines(file);
        DemoLoader.load(tenants, owner(), file, PORT);
        assertThat(Files.readAllLines(file)).isEqualTo(first);

        Files.delete(file);
        DemoLoader.load(tenants, owner(), file, PORT);

        String password = Files.readAllLines(file).stream()
                .filter(line -> line.contains(",ngason.canbo,"))
                .map(line -> line.split(",", -1)[3])
                .findFirst()
                .orElseThrow();
        assertThat(first).noneMatch(line -> line.contains(password));
        String stored = value("thanh-hoa", "select password_hash from portal.app_user where username = 'ngason.canbo'");
        assertThat(Passwords.matches(password, stored)).isTrue();
    }

    @Test
    void theClockStandsOnlyWithDemoData() throws SQLException {
        assertThat(value("thanh-hoa", "select demo_today from portal.tenant")).isEqualTo("2019-09-09");

        try (Connection owner = owner()) {
            TenantLoader.load(tenants, owner, false);
        }

        assertThat(value("thanh-hoa", "select coalesce(demo_today::text, 'real') from portal.tenant"))
                .isEqualTo("real");
    }

    private List<LoadedTenant> load() throws SQLException {
        try (Connection owner = owner()) {
            return TenantLoader.load(tenants, owner, true);
        }
    }

    private static String value(String tenant, String sql) throws SQLException {
        try (Connection owner = owner()) {
            return TenantFolders.value(owner, tenant, sql);
        }
    }

    private static Connection owner() throws SQLException {
        return database.connect();
    }
}
