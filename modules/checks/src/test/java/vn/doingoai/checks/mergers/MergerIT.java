package vn.doingoai.checks.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.checks.portal.Visitor;
import vn.doingoai.launcher.LaunchProblem;
import vn.doingoai.launcher.merger.Merger;
import vn.doingoai.launcher.merger.MergerDesk;

/** Quảng Bình merges into Quảng Trị, beside the running portal; each test leaves it as it was. */
class MergerIT {
    private static final Host QUANG_BINH = new Host("quang-binh");
    private static final String TELLER = "kiểm thử";
    /** A running portal looks for closed tenants every two seconds. */
    private static final long NOTICED_MILLIS = 2_500;

    /** Does one of the three things. */
    @FunctionalInterface
    private interface Work<T> {
        T at(MergerDesk desk) throws SQLException;
    }

    private static <T> T desk(Work<T> work) throws SQLException {
        Path tenants = RunningPortal.get().home().resolve("tenants");
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            return work.at(new MergerDesk(owner, Merger.declared(tenants, "quang-binh")));
        }
    }

    private static void carryOut() throws SQLException {
        desk(desk -> {
            desk.carryOut(TELLER);
            return desk;
        });
    }

    private static void undo() throws SQLException {
        desk(desk -> {
            desk.undo(TELLER);
            return desk;
        });
    }

    private static void carryOutAndWait() throws SQLException, InterruptedException {
        RunningPortal.get();
        carryOut();
        Thread.sleep(NOTICED_MILLIS);
    }

    @AfterEach
    void leaveItAsItWas() throws SQLException, InterruptedException {
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            if (new Session(superuser).number("select count(*) from portal.tenant_end") > 0) {
                undo();
                Thread.sleep(NOTICED_MILLIS);
            }
        }
    }

    @Test
    void theDryRunTellsWhatWillHappenAndChangesNothing() throws SQLException {
        Map<String, String> before = Dump.take();
        List<String> lines = desk(MergerDesk::dryRun);

        assertThat(Dump.take()).isEqualTo(before);
        assertThat(lines)
                .contains("Sáp nhập tỉnh Quảng Bình vào tỉnh Quảng Trị", "Không có gì cản trở.")
                .anyMatch(line -> line.startsWith("Đơn vị: 25 đơn vị kết thúc ngày 30/06/2025"))
                .anyMatch(line -> line.contains("Không có đơn vị kế tục") && line.contains("UBND huyện Bố Trạch"))
                .anyMatch(line -> line.startsWith("Yêu cầu báo cáo đang mở sẽ đóng: 1"))
                .anyMatch(line -> line.startsWith("Sổ cấp số: "))
                .anyMatch(line -> line.contains("đoàn ra, đoàn vào 41"))
                .anyMatch(line -> line.contains("được phát hành lại là quang-tri-annual từ 01/07/2025"))
                .anyMatch(line -> line.startsWith("Tài khoản không đăng nhập được nữa: 8"));
    }

    @Test
    void undoneItLeavesEveryTableAsBeforeAndDoneAgainAsTheFirstTime() throws SQLException {
        Map<String, String> before = Dump.take();
        carryOut();
        Map<String, String> merged = Dump.take();
        undo();
        Map<String, String> undone = Dump.take();
        carryOut();
        Map<String, String> again = Dump.take();

        assertThat(undone).isEqualTo(before);
        assertThat(again).isEqualTo(merged);
        Map<String, String> changed = new HashMap<>(merged);
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed).containsOnlyKeys("tenant_end", "merger_change", "unit", "unit_lineage", "report_request");
    }

    @Test
    void itIsNotTakenBackOnceTheSuccessorHasPublished() throws SQLException {
        carryOut();
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            var session = new Session(superuser);
            session.update("update portal.tenant_end set successor_ordinal = -1");
            assertThatThrownBy(MergerIT::undo)
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("Tỉnh Quảng Trị đã phát hành văn bản sau khi kế tục");
            session.update("update portal.tenant_end set successor_ordinal = 0");
        }
        assertThatThrownBy(MergerIT::carryOut)
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("Tỉnh Quảng Bình đã sáp nhập vào tỉnh Quảng Trị");
    }

    @Test
    void theDatabaseItselfRefusesToWriteInTheClosedProvince() throws SQLException {
        carryOut();
        try (Connection application = Databases.application(Databases.PORTAL)) {
            application.setAutoCommit(false);
            var session = new Session(application);
            session.texts("select portal.enter('quang-binh', 'TENANT', '')");
            assertThat(session.number("select count(*) from portal.delegation")).isEqualTo(41);
            refuses(session, "update portal.delegation set version = version", "25006");
            session.texts("select portal.enter('quang-binh', 'TENANT', '')");
            refuses(session, "set transaction read write", "25001");
            // Somebody who gets round the portal's own door.
            session.enter("quang-binh", "TENANT", "");
            assertThat(session.update("update portal.delegation set version = version"))
                    .isZero();
            refuses(session, "insert into portal.merger_change select * from portal.merger_change", "42501");
            session.texts("select portal.enter('quang-tri', 'TENANT', '')");
            assertThat(session.update("update portal.unit set version = version where code = 'so-y-te'"))
                    .isEqualTo(1);
            application.rollback();
        }
    }

    private static void refuses(Session session, String command, String state) throws SQLException {
        assertThatThrownBy(() -> session.update(command))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
        session.connection().rollback();
    }

    @Test
    void itsAddressLeadsToItsSuccessorAndNobodySignsIn() throws SQLException, InterruptedException {
        Account officer = Account.of("quang-binh", "sngv.canbo");
        Visitor before = Visitor.signedIn(officer);
        assertThat(before.get(QUANG_BINH, "/start.xhtml").status()).isEqualTo(200);
        carryOutAndWait();

        for (String path :
                List.of("/", "/login.xhtml", "/start.xhtml", "/delegations/index.xhtml", "/error/404.xhtml")) {
            Reply reply = before.get(QUANG_BINH, path);
            assertThat(reply.status()).as(path).isEqualTo(410);
            assertThat(reply.text())
                    .contains("Tỉnh Quảng Bình đã sáp nhập vào tỉnh Quảng Trị từ 01/07/2025")
                    .contains("Nghị quyết số 202/2025/QH15 ngày 12/6/2025")
                    .contains(
                            "http://quang-tri.localhost:" + RunningPortal.get().port() + "/\"");
        }
        Reply answer = new Interface(QUANG_BINH, officer.apiToken()).get("/me");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("code")).isEqualTo("tenant-closed");
        assertThat(answer.json().getString("successor"))
                .isEqualTo("http://quang-tri.localhost:" + RunningPortal.get().port());
        assertThatThrownBy(() -> Visitor.signedIn(officer)).isInstanceOf(RuntimeException.class);

        undo();
        Thread.sleep(NOTICED_MILLIS);
        assertThat(Visitor.signedIn(officer).get(QUANG_BINH, "/start.xhtml").status())
                .isEqualTo(200);
    }

    @Test
    void aTicketThatNobodyMadeOpensNothing() throws SQLException, InterruptedException {
        carryOutAndWait();
        assertThat(QUANG_BINH.get("/open/reading?ticket=guessed").status()).isEqualTo(410);
        assertThat(QUANG_BINH.get("/open/reading").status()).isEqualTo(410);
    }
}
