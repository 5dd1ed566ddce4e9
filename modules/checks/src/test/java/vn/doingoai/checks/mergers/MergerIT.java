package vn.doingoai.checks.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.doingoai.checks.portal.Inbox;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.checks.portal.Visitor;
import vn.doingoai.checks.publication.Desk;
import vn.doingoai.launcher.LaunchProblem;
import vn.doingoai.launcher.merger.MergerDesk;

/** Quảng Bình merges into Quảng Trị, beside the running portal; each test leaves it as it was. */
class MergerIT {
    private static final Host QUANG_BINH = new Host("quang-binh");

    @AfterEach
    void leaveItAsItWas() throws SQLException, InterruptedException {
        QuangBinh.leaveOpen();
    }

    @Test
    void theDryRunTellsWhatWillHappenAndChangesNothing() throws SQLException {
        QuangBinh.published();
        Map<String, String> before = Dump.take();
        List<String> lines = QuangBinh.desk(MergerDesk::dryRun);

        assertThat(Dump.take()).isEqualTo(before);
        assertThat(lines)
                .contains("Sáp nhập tỉnh Quảng Bình vào tỉnh Quảng Trị", "Không có gì cản trở.")
                .anyMatch(line -> line.startsWith("Đơn vị: 25 đơn vị kết thúc ngày 30/06/2025"))
                .anyMatch(line -> line.contains("Không có đơn vị kế tục") && line.contains("UBND huyện Bố Trạch"))
                .anyMatch(line -> line.startsWith("Yêu cầu báo cáo đang mở sẽ đóng: 1"))
                .anyMatch(line -> line.startsWith("Sổ cấp số: "))
                .anyMatch(line -> line.contains("đoàn ra, đoàn vào 41"))
                .contains("  Báo cáo đã phát hành được chuyển cho tỉnh Quảng Trị: 2")
                .anyMatch(line -> line.contains("được phát hành lại là quang-tri-annual từ 01/07/2025"))
                .anyMatch(line -> line.startsWith("Tài khoản không đăng nhập được nữa: 8"));
    }

    @Test
    void undoneItLeavesEveryTableAsBeforeAndDoneAgainAsTheFirstTime() throws SQLException {
        QuangBinh.published();
        Map<String, String> before = Dump.take();
        Map<String, String> merged = handedOver();
        QuangBinh.undo();
        Map<String, String> undone = Dump.take();
        Map<String, String> again = handedOver();

        assertThat(undone).isEqualTo(before);
        assertThat(again).isEqualTo(merged);
        Map<String, String> changed = new HashMap<>(merged);
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed)
                .containsOnlyKeys(
                        "tenant_end",
                        "merger_change",
                        "unit",
                        "unit_lineage",
                        "report_request",
                        "delivery",
                        "delivery_taken",
                        "received_publication",
                        "received_figure");
    }

    /** Every table when the merger is carried out and the successor has copied what was handed over to it. */
    private static Map<String, String> handedOver() throws SQLException {
        QuangBinh.carryOut();
        Inbox.awaitEmpty("quang-tri");
        return Dump.take();
    }

    @Test
    void theSuccessorHasWhatWasPublishedWithItsFiguresAndPagesAndWhatCorrectsIt() throws SQLException {
        QuangBinh.published();
        QuangBinh.carryOut();
        Inbox.awaitEmpty("quang-tri");
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            var session = new Session(superuser);
            String copies = """
                    select p.superseded || ' ' || (p.replaces_id is not null) || ' '
                           || (select count(*) > 0 and bool_and(f.current <> p.superseded) from portal.received_figure f
                                where f.tenant_id = p.tenant_id and f.publication_id = p.id) || ' '
                           || (select o.sha256 = p.sha256 and o.pdf = p.pdf from portal.publication o
                                where o.tenant_id = 'quang-binh' and o.id = p.publication_id)
                      from portal.received_publication p where p.tenant_id = ? order by p.published_at
                    """;
            assertThat(session.texts(copies, "quang-tri"))
                    .containsExactly("true false true true", "false true true true");
            QuangBinh.undo();
            assertThat(session.texts(copies, "quang-tri")).isEmpty();
        }
    }

    @Test
    void itIsNotTakenBackOnceTheSuccessorHasPublished() throws SQLException {
        QuangBinh.carryOut();
        Desk successor = Desk.of("quang-tri", "quang-tri-province-annual", "2026-11-16");
        successor.published(successor.written(2026));
        Map<String, String> published = Dump.take();
        assertThatThrownBy(QuangBinh::undo)
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("Tỉnh Quảng Trị đã phát hành văn bản sau khi kế tục");
        assertThat(Dump.take()).isEqualTo(published);
        assertThatThrownBy(QuangBinh::carryOut)
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("Tỉnh Quảng Bình đã sáp nhập vào tỉnh Quảng Trị");
    }

    @Test
    void itIsNotTakenBackWhileTheSuccessorIsClosedItself() throws SQLException {
        QuangBinh.carryOut();
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            var session = new Session(superuser);
            session.update("""
                    insert into portal.tenant_end select 'quang-tri', 'tỉnh Quảng Trị', 'gia-lai', 'tỉnh Gia Lai', last_day, basis, 0
                      from portal.tenant_end where closed_tenant = 'quang-binh'
                    """);
            try {
                assertThatThrownBy(QuangBinh::undo)
                        .isInstanceOf(LaunchProblem.class)
                        .hasMessageContaining("Tỉnh Quảng Trị đã sáp nhập vào tỉnh Gia Lai");
            } finally {
                session.update("delete from portal.tenant_end where closed_tenant = 'quang-tri'");
            }
        }
    }

    @Test
    void theDatabaseItselfRefusesToWriteInTheClosedProvince() throws SQLException {
        QuangBinh.carryOut();
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
        QuangBinh.carryOutAndWait();

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

        QuangBinh.undoAndWait();
        assertThat(Visitor.signedIn(officer).get(QUANG_BINH, "/start.xhtml").status())
                .isEqualTo(200);
    }

    @Test
    void aTicketThatNobodyMadeOpensNothing() throws SQLException, InterruptedException {
        QuangBinh.carryOutAndWait();
        assertThat(QUANG_BINH.get("/open/reading?ticket=guessed").status()).isEqualTo(410);
        assertThat(QUANG_BINH.get("/open/reading").status()).isEqualTo(410);
    }
}
