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
        await("a mail", () -> server.getReceivedMessages().length > 0);
        Message mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
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
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownGetsTheMailWhenItIsUpAgain() throws Exception {
        JsonObject request = issued(2073);
        await("an attempt that failed", () -> attempts(request) > 0);
        assertThat(server.isRunning()).isFalse();
        server.start();
        await("a mail", () -> server.getReceivedMessages().length > 0);
        assertThat(recipients(server.getReceivedMessages()[0])).containsExactly(ADDRESS);
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
