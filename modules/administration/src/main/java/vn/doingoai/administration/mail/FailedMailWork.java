package vn.doingoai.administration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** Tells the administrator of e-mail that could not be sent. */
@ApplicationScoped
class FailedMailWork implements WaitingWork {

    @Inject
    MailQueries mails;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.PROVINCE_ADMIN)) {
            return List.of();
        }
        int failed = mails.count();
        return failed == 0
                ? List.of()
                : List.of(
                        Waiting.several(failed, Urgency.STOPPED, "/administration/mail.xhtml", "waiting.mail.failed"));
    }
}
