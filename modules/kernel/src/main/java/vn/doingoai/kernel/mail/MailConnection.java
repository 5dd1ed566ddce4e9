package vn.doingoai.kernel.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;

/** An open way to the mail server, for as many mails as there are to send at once. */
final class MailConnection implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    private MailConnection(MailServer server) throws MessagingException {
        this.server = server;
        session = Session.getInstance(properties(server));
        transport = session.getTransport("smtp");
        transport.connect(
                server.host(),
                server.port(),
                server.user().isEmpty() ? null : server.user(),
                server.user().isEmpty() ? null : server.password());
    }

    static MailConnection open(MailServer server) throws MessagingException {
        return new MailConnection(server);
    }

    void send(UUID id, String address, MailText text) throws MessagingException {
        MimeMessage mail =
                new Identified(session, "<" + id + "@" + server.from().replaceAll(".*@", "") + ">");
        mail.setFrom(new InternetAddress(server.from(), true));
        InternetAddress to = new InternetAddress(address, true);
        mail.setRecipient(Message.RecipientType.TO, to);
        mail.setSubject(text.subject(), "UTF-8");
        mail.setText(text.body(), "UTF-8");
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        transport.sendMessage(mail, new InternetAddress[] {to});
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (server.security() == MailServer.Security.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        } else if (server.security() == MailServer.Security.TLS) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /** A mail that keeps its name however often it is sent. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
