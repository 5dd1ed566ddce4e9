package vn.doingoai.kernel.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where e-mail goes, from the environment; {@code docs/waiting.md} describes the variables.
 *
 * @param user to sign in with at the server, or empty
 * @param password of that user; never shown
 * @param from sender of every mail
 * @param publicUrl how people reach the portal: {@code https://{tenant}.example.vn}
 * @param firstPause how long after the first failure a mail is tried again; each further pause is three times as long
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String from,
        String publicUrl,
        Duration firstPause) {

    /** How the way to the server is kept secret. */
    public enum Security {
        /** Begins in the open and must turn secret before anything is said; the usual way to hand in mail. */
        STARTTLS(587),
        /** Secret from the first byte. */
        TLS(465),
        /** In the open: only for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    private static final String TENANT = "{tenant}";

    /**
     * Reads the variables.
     *
     * @return empty when no server is named: then nothing is sent
     * @throws IllegalArgumentException with a sentence that names the variable at fault
     */
    public static Optional<MailServer> read(Map<String, String> environment) {
        String host = environment.getOrDefault("PORTAL_MAIL_HOST", "").strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        Security security = security(environment.getOrDefault("PORTAL_MAIL_TLS", "starttls"));
        return Optional.of(new MailServer(
                host,
                number("PORTAL_MAIL_PORT", environment.getOrDefault("PORTAL_MAIL_PORT", "" + security.port)),
                security,
                environment.getOrDefault("PORTAL_MAIL_USER", "").strip(),
                password(environment.getOrDefault("PORTAL_MAIL_PASSWORD_FILE", "")),
                from(environment.getOrDefault("PORTAL_MAIL_FROM", "").strip()),
                url(environment.getOrDefault("PORTAL_PUBLIC_URL", "").strip()),
                Duration.ofSeconds(number("PORTAL_MAIL_PAUSE", environment.getOrDefault("PORTAL_MAIL_PAUSE", "60")))));
    }

    private static Security security(String name) {
        try {
            return Security.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("PORTAL_MAIL_TLS phải là starttls, tls hoặc none.", e);
        }
    }

    private static int number(String name, String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(name + " phải là một số từ 1 đến 99999.");
        }
        return Integer.parseInt(text);
    }

    private static String password(String file) {
        if (file.isBlank()) {
            return "";
        }
        try {
            return Files.readString(Path.of(file.strip())).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("Không đọc được tệp mật khẩu của PORTAL_MAIL_PASSWORD_FILE.", e);
        }
    }

    private static String from(String address) {
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("PORTAL_MAIL_FROM phải là địa chỉ thư điện tử của người gửi.");
        }
        return address;
    }

    private static String url(String address) {
        String sample = address.replace(TENANT, "tenant");
        if (!sample.matches("https?://[^\\s/]+/?") || URI.create(sample).getHost() == null) {
            throw new IllegalArgumentException(
                    "PORTAL_PUBLIC_URL phải là địa chỉ của cổng, ví dụ https://{tenant}.example.vn.");
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The address of a page of a tenant, by the first label of its host name. */
    public String link(String tenantHost, String page) {
        return publicUrl.replace(TENANT, tenantHost) + page;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
