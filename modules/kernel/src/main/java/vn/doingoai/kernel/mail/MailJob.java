package vn.doingoai.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.TenantProfile;
import vn.doingoai.kernel.schedule.TenantJob;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/** Sends what waits in the outbox of a tenant. Logs name notices, never addresses or what a server said. */
@ApplicationScoped
public class MailJob implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    @Inject
    CurrentTenant tenant;

    @Override
    public void run() {
        if (CurrentAccess.find().isEmpty()) {
            return;
        }
        if (settings.server().isEmpty()) {
            outbox.clear();
            return;
        }
        MailServer server = settings.server().get();
        List<OutgoingMail> mails = outbox.claim(server.firstPause());
        if (!mails.isEmpty()) {
            send(server, mails);
        }
    }

    private void send(MailServer server, List<OutgoingMail> mails) {
        try (MailConnection connection = MailConnection.open(server)) {
            mails.forEach(mail -> send(server, connection, mail));
        } catch (MessagingException unreachable) {
            // Also when the way back is lost after the last mail: what was sent is marked as sent by then.
            LOG.warn("The mail server did not answer as expected: {}", reason(unreachable));
            mails.forEach(mail -> postpone(mail, unreachable));
        }
    }

    private void send(MailServer server, MailConnection connection, OutgoingMail mail) {
        if (mail.address().isEmpty()) {
            outbox.drop(mail.id());
            return;
        }
        TenantProfile profile = tenant.get();
        String link = server.link(profile.settings().host(), mail.page());
        try {
            connection.send(mail.id(), mail.address(), MailText.of(mail, profile.name(), link));
            outbox.sent(mail.id());
        } catch (MessagingException failure) {
            LOG.warn("Mail of notice {} was not sent: {}", mail.id(), reason(failure));
            postpone(mail, failure);
        }
    }

    private void postpone(OutgoingMail mail, MessagingException failure) {
        if (mail.attempts() >= Outbox.ATTEMPTS || isForEver(failure)) {
            outbox.failed(mail.id(), reason(failure));
        } else {
            outbox.note(mail.id(), reason(failure));
        }
    }

    /** An address that is none, or that the server refuses, does not get better by waiting. */
    private static boolean isForEver(MessagingException failure) {
        return failure instanceof AddressException
                || (failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    /** Kinds of failures: their sentences may hold addresses, names of servers and worse. */
    private static String reason(MessagingException failure) {
        Exception cause = failure.getNextException();
        String name = failure.getClass().getSimpleName();
        return cause == null ? name : name + "/" + cause.getClass().getSimpleName();
    }
}
