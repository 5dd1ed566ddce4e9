package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.portal.Session;

/** E-mail of the running portal, taken by a real SMTP server or by none. */
class MailIT {
    private static final String ADDRESS = "canbo@thoxuan.example";
    private static final int PATIENCE_SECONDS = 90;

    private GreenMail server = fresh();

    @BeforeEach
    void theOfficerHasAnAddress() throws SQLException {
        address("thanh-hoa", "thoxuan.canbo", ADDRESS);
        address("gia-lai", "sngv.canbo", "canbo@gialai.example");
    }

    @AfterEach
    void nobodyHasOne() throws SQLException {
        server.stop();
        address("thanh-hoa", "thoxuan.canbo", "");
        address("gia-lai", "sngv.canbo", "");
    }

    @Test
    void whatIsCommittedArrivesAtItsReaderAloneWithTitleDayAndLink() throws Exception {
        server.start();
        JsonObject request = issued(2071);
        await("a mail", () -> !mails("Báo cáo năm 2071").isEmpty());
        assertThat(mails("Báo cáo năm 2071")).hasSize(1);
        Message mail = mails("Báo cáo năm 2071").get(0);
        assertThat(recipients(mail)).containsExactly(ADDRESS);
        assertThat(mail.getSubject())
                .isEqualTo("[Tỉnh Thanh Hóa] Yêu cầu báo cáo mới: Báo cáo năm 2071, hạn 30/09/2019");
        String text = mail.getContent().toString();
        assertThat(text)
                .contains("https://thanh-hoa.cong.example/submissions/index.xhtml")
                .contains("Hạn: hết ngày 30/09/2019")
                .doesNotContain(request.getString("number"));
        assertThat(GreenMailUtil.getHeaders(mail)).contains("Auto-Submitted: auto-generated");
        assertThat(states()).containsOnly("SENT");
        isReadByItsReaderAlone();
    }

    private static void isReadByItsReaderAlone() {
        JsonObject notice = Rounds.THO_XUAN.items("/notices", 10).get(0);
        assertThat(notice.getString("code")).isEqualTo("notice.request-issued");
        String read = "/notices/" + notice.getString("id") + "/read";
        for (Interface other : List.of(Rounds.HOANG_HOA, Rounds.PROVINCE, Rounds.GIA_LAI)) {
            assertThat(other.post(read, Json.createObjectBuilder()).status()).isEqualTo(404);
            assertThat(other.items("/notices", 100)).doesNotContain(notice);
        }
        assertThat(Rounds.THO_XUAN.post(read, Json.createObjectBuilder()).json().getBoolean("read"))
                .isTrue();
    }

    @Test
    void whatIsRefusedSendsNothing() throws SQLException {
        server.start();
        JsonObject request = Rounds.PROVINCE
                .post("/requests", Rounds.request(2072, Rounds.THO_XUAN))
                .json();
        String issue = "/requests/" + request.getString("id") + "/issue";
        int stale = Rounds.PROVINCE
                .post(issue, Json.createObjectBuilder().add("version", 99))
                .status();
        assertThat(stale).isEqualTo(409);
        assertThat(Rounds.PROVINCE.get("/notices").status()).isEqualTo(200);
        assertThat(events(request)).isEmpty();
        assertThat(mails("Báo cáo năm 2072")).isEmpty();
    }

    @Test
    void aServerThatIsDownGetsTheMailWhenItIsUpAgain() throws Exception {
        JsonObject request = issued(2073);
        await("an attempt that failed", () -> attempts(request) > 0);
        assertThat(server.isRunning()).isFalse();
        server.start();
        await("a mail", () -> !mails("Báo cáo năm 2073").isEmpty());
        assertThat(recipients(mails("Báo cáo năm 2073").get(0))).containsExactly(ADDRESS);
    }

    private static JsonObject issued(int year) {
        JsonObject request = Rounds.PROVINCE
                .post("/requests", Rounds.request(year, Rounds.THO_XUAN))
                .json();
        return Rounds.PROVINCE
                .post("/requests/" + request.getString("id") + "/issue", Rounds.version(request))
                .json();
    }

    private static GreenMail fresh() {
        return new GreenMail(new ServerSetup(RunningPortal.get().mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** What has arrived about a report; reminders of the demo data's own may arrive beside it. */
    private List<Message> mails(String title) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject(mail).contains(title))
                .map(Message.class::cast)
                .toList();
    }

    private static String subject(Message mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> recipients(Message mail) throws MessagingException {
        return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
    }

    private static void address(String tenant, String user, String address) throws SQLException {
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            owner.setAutoCommit(false);
            Session session = new Session(owner);
            session.enter(tenant, "TENANT", "");
            session.update("update portal.app_user set email = ? where username = ?", address, user);
            owner.commit();
        }
    }

    private static List<String> ask(String query, Object... values) throws SQLException {
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            owner.setAutoCommit(false);
            Session session = new Session(owner);
            session.enter("thanh-hoa", "TENANT", "");
            return session.texts(query, values);
        }
    }

    private static List<String> states() throws SQLException {
        await("the end of sending", () -> {
            try {
                return ask("select id::text from portal.notice where mail = 'PENDING'")
                        .isEmpty();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return ask("select distinct mail from portal.notice where mail <> 'NONE'");
    }

    private static List<String> events(JsonObject request) throws SQLException {
        return ask("select event from portal.notice where event = ?", "request-issued:" + request.getString("id"));
    }

    private static int attempts(JsonObject request) {
        try {
            return Integer.parseInt(ask(
                            "select coalesce(max(mail_attempts), 0)::text from portal.notice"
                                    + " where event = ? and mail_failure <> ''",
                            "request-issued:" + request.getString("id"))
                    .get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
