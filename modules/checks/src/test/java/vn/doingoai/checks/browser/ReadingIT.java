package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.launcher.merger.Merger;
import vn.doingoai.launcher.merger.MergerDesk;

/** Somebody of Quảng Trị reads what Quảng Bình left: for a purpose, looks only, and every look stands in the trail. */
class ReadingIT {
    private static final String PURPOSE = "Đối chiếu số liệu đoàn ra năm 2019";
    private static final long NOTICED_MILLIS = 2_500;

    private Connection owner;
    private MergerDesk desk;

    @BeforeEach
    void carryOut() throws SQLException, InterruptedException {
        Path tenants = RunningPortal.get().home().resolve("tenants");
        owner = Databases.owner(Databases.PORTAL);
        desk = new MergerDesk(owner, Merger.declared(tenants, "quang-binh"));
        desk.carryOut("kiểm thử");
        Thread.sleep(NOTICED_MILLIS);
    }

    @AfterEach
    void undo() throws SQLException, InterruptedException {
        desk.undo("kiểm thử");
        owner.close();
        Thread.sleep(NOTICED_MILLIS);
    }

    @Test
    void everyLookIsRecordedAndTheSessionEnds() throws SQLException {
        String closed = "http://quang-binh.localhost:" + RunningPortal.get().port();
        try (var chromium = new Chromium()) {
            Person officer = chromium.person();
            String ticket = opened(officer);
            officer.page().navigate(closed + "/delegations/index.xhtml");
            officer.look("reading");
            assertThat(looks())
                    .anyMatch(look -> look.startsWith("tỉnh Quảng Bình · GET /delegations/index.xhtml · " + PURPOSE));

            assertThat(officer.page().navigate(closed + "/profile.xhtml").status())
                    .isEqualTo(404);
            officer.page().navigate(closed + "/delegations/index.xhtml");
            officer.press("Kết thúc");
            officer.reads("Tỉnh Quảng Bình đã sáp nhập vào tỉnh Quảng Trị từ 01/07/2025");
            officer.look("closed");
            isClosed(officer, ticket, closed + "/delegations/index.xhtml");
        }
    }

    /** Opens a session as the page of the merged province leads; the ticket stays good for nothing but its first use. */
    private static String opened(Person officer) {
        officer.signIn(Account.of("quang-tri", "sngv.canbo"));
        officer.follow("Hồ sơ tỉnh đã sáp nhập");
        officer.look("merged");
        officer.field("Mục đích xem").fill(PURPOSE);
        officer.press("Mở phiên chỉ đọc");
        officer.reads("Phiên chỉ đọc đã sẵn sàng");
        String ticket = officer.page().locator("a[href*='/open/reading']").getAttribute("href");
        officer.follow("Vào phiên chỉ đọc");
        officer.reads("Chỉ đọc – dữ liệu của tỉnh Quảng Bình – mọi lần xem được ghi lại tại tỉnh Quảng Trị");
        return ticket;
    }

    private static void isClosed(Person officer, String ticket, String page) {
        assertThat(officer.page().navigate(ticket).status())
                .as("the ticket, once more")
                .isEqualTo(410);
        assertThat(officer.page().navigate(page).status()).isEqualTo(410);
    }

    private static List<String> looks() throws SQLException {
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            return new Session(superuser)
                    .texts("select summary from portal.audit_event where tenant_id = 'quang-tri'"
                            + " and username = 'sngv.canbo' and action = 'reading-looked'");
        }
    }
}
