package vn.doingoai.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    private static final Map<String, String> LEAST = Map.of(
            "PORTAL_MAIL_HOST", "mail.example.vn",
            "PORTAL_MAIL_FROM", "cong@example.vn",
            "PORTAL_PUBLIC_URL", "https://{tenant}.example.vn/");

    @Test
    void withoutAHostThereIsNoMail() {
        assertThat(MailServer.read(Map.of())).isEmpty();
        assertThat(MailServer.read(Map.of("PORTAL_MAIL_FROM", "no address", "PORTAL_MAIL_HOST", " ")))
                .isEmpty();
    }

    @Test
    void theLeastThatMustBeGivenIsHostSenderAndAddressOfThePortal() {
        MailServer server = MailServer.read(LEAST).orElseThrow();
        assertThat(server.security()).isEqualTo(MailServer.Security.STARTTLS);
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.firstPause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(server.link("thanh-hoa", "/start.xhtml?a=1"))
                .isEqualTo("https://thanh-hoa.example.vn/start.xhtml?a=1");
    }

    @Test
    void aMistakeNamesItsVariableAndNoSecret(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "bí mật\n");
        assertThat(with("PORTAL_MAIL_PASSWORD_FILE", secret.toString()).password())
                .isEqualTo("bí mật");
        assertThat(with("PORTAL_MAIL_PASSWORD_FILE", secret.toString()).toString())
                .doesNotContain("bí mật");
        refused("PORTAL_MAIL_PORT", "abc");
        refused("PORTAL_MAIL_TLS", "ssl3");
        refused("PORTAL_MAIL_FROM", "cong");
        refused("PORTAL_PUBLIC_URL", "ftp://example.vn");
        refused("PORTAL_PUBLIC_URL", "https://{tenant}.example.vn/path");
        refused("PORTAL_MAIL_PASSWORD_FILE", folder.resolve("nothing").toString());
    }

    private static void refused(String name, String value) {
        assertThatThrownBy(() -> with(name, value)).hasMessageContaining(name);
    }

    private static MailServer with(String name, String value) {
        Map<String, String> variables = new HashMap<>(LEAST);
        variables.put(name, value);
        return MailServer.read(variables).orElseThrow();
    }
}
