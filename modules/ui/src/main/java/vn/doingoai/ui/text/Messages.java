package vn.doingoai.ui.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Finds a text by its key in the message files of all jars, and shows messages on the page. Menu entries and errors
 * come from slices this module does not know; everything else on a page uses its slice's own bundle directly.
 */
@Named("messages")
@ApplicationScoped
public class Messages {

    @Inject
    private Languages languages;

    private final List<String> bundles = MessageBundles.find();

    /** The text of a key in the caller's language; the key itself, marked, when no bundle has it. */
    public String text(String key, Object... arguments) {
        return find(key, arguments).orElse("[" + key + "]");
    }

    /** The text of a key in the caller's language, its {0}, {1}… filled in. */
    public Optional<String> find(String key, Object... arguments) {
        var locale = languages.getLocale();
        return bundles.stream()
                .map(name -> bundle(name, locale))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> arguments.length == 0
                        ? bundle.getString(key)
                        : new MessageFormat(bundle.getString(key), locale).format(arguments));
    }

    /** Says at the top of the page that something was done. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Says at the top of the page what the caller should look at. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** Says at the top of the page what could not be done and why. */
    public void refuse(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text(key, arguments), ""));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader());
    }
}
