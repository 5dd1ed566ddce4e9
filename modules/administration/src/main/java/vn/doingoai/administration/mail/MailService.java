package vn.doingoai.administration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.mail.Outbox;

/** Sends e-mail that has failed once more. */
@ApplicationScoped
@Transactional
public class MailService {

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    /** Puts all that has failed back into the outbox; answers how much that is. */
    @Permit(Role.PROVINCE_ADMIN)
    public int retry() {
        int mails = outbox.retry();
        audit.record("mail-retried", "notice", null, Integer.toString(mails));
        return mails;
    }
}
