package vn.doingoai.ui.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.Messages;

/**
 * Sentences in the caller's language, and showing them at the top of the page. Finds keys of all jars: menu entries and
 * errors come from slices this module does not know. Everything else on a page uses its slice's own bundle.
 */
@Named("messages")
@ApplicationScoped
public class PageMessages {

    @Inject
    private Languages languages;

    /** The text of a key, its {0}, {1}… filled in. */
    public String text(String key, Object... arguments) {
        return Messages.text(languages.getLocale(), key, arguments);
    }

    /** The sentence of an error. */
    public String sentence(BusinessException problem) {
        return Messages.sentence(languages.getLocale(), problem.code(), problem.arguments());
    }

    /** Says at the top of the page that something was done. */
    public void done(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_INFO, text(key, arguments));
    }

    /** Says at the top of the page what the caller should look at. */
    public void warn(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_WARN, text(key, arguments));
    }

    /** Says at the top of the page what could not be done and why. */
    public void refuse(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_ERROR, text(key, arguments));
    }

    /** Lets what is said next be read on the page that is shown next. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void show(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
