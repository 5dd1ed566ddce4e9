package vn.doingoai.administration.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.mail.MailSettings;
import vn.doingoai.ui.text.PageMessages;

/** Whether e-mail is sent, and what could not be. */
@Named("mailPage")
@RequestScoped
public class MailPage {

    private static final int MOST = 100;

    @Inject
    private MailQueries queries;

    @Inject
    private MailService mails;

    @Inject
    private MailSettings settings;

    @Inject
    private PageMessages messages;

    private @Nullable List<FailedMail> failed;

    /** Reads the list before anything of the page is written. */
    public void load() {
        getFailed();
    }

    /** What could not be sent, the latest first. */
    public List<FailedMail> getFailed() {
        if (failed == null) {
            failed = queries.failed(MOST);
        }
        return failed;
    }

    /** Whether this portal sends e-mail at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** The sentence of a notice. */
    public String sentence(FailedMail mail) {
        return messages.text(mail.message(), mail.arguments().toArray());
    }

    /** Tries all of it again. */
    public String retry() {
        messages.keep();
        messages.done("mail.retried", mails.retry());
        return "/administration/mail.xhtml?faces-redirect=true";
    }
}
