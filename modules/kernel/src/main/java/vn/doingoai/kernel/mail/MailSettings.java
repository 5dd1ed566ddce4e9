package vn.doingoai.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether and where this portal sends e-mail; read once, since the environment of a process does not change. */
@ApplicationScoped
public class MailSettings {

    private final Optional<MailServer> server = MailServer.read(System.getenv());

    /** Whether e-mail is sent at all. */
    public boolean isOn() {
        return server.isPresent();
    }

    /** The server, or empty when e-mail is off. */
    public Optional<MailServer> server() {
        return server;
    }
}
