package vn.doingoai.ui.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Accounts;
import vn.doingoai.kernel.identity.ApiToken;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.UserSession;
import vn.doingoai.ui.text.PageMessages;

/** A person's own account: the password, and the tokens with which programs act in their name. */
@Named("profilePage")
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageMessages messages;

    private String current = "";
    private String chosen = "";
    private String repeated = "";
    private String label = "";
    private @Nullable String made;
    private transient @Nullable List<ApiToken> tokens;

    /** Whether nothing else may be done before the password is changed. */
    public boolean isForced() {
        return caller.get().mustChangePassword();
    }

    /** Changes the password; the other sessions of this person end. */
    public @Nullable String changePassword() {
        if (!chosen.equals(repeated)) {
            throw new InvalidInputException("repeated", "password-repeated");
        }
        var forced = isForced();
        var changed = accounts.changePassword(current, chosen);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        UserSession.update(((HttpServletRequest) external.getRequest()).getSession(), changed);
        external.getFlash().setKeepMessages(true);
        messages.done("profile.passwordChanged");
        return forced ? "/index.xhtml?faces-redirect=true" : "/profile.xhtml?faces-redirect=true";
    }

    /** Makes a token and shows it, this once. */
    public void createToken() {
        made = accounts.createToken(label);
        label = "";
        tokens = null;
    }

    /** Takes a token back at once. */
    public void revoke(UUID token) {
        accounts.revokeToken(token);
        made = null;
        tokens = null;
        messages.done("profile.tokenRevoked");
    }

    /** The person's tokens, newest first. */
    public List<ApiToken> getTokens() {
        if (tokens == null) {
            tokens = accounts.tokens();
        }
        return tokens;
    }

    /** The token just made, until the page is left. */
    public @Nullable String getMade() {
        return made;
    }

    /** The password so far; never sent back to the page. */
    public String getCurrent() {
        return current;
    }

    /** See {@link #getCurrent()}. */
    public void setCurrent(String current) {
        this.current = current;
    }

    /** The new password. */
    public String getChosen() {
        return chosen;
    }

    /** See {@link #getChosen()}. */
    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** The new password once more. */
    public String getRepeated() {
        return repeated;
    }

    /** See {@link #getRepeated()}. */
    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    /** What the new token is for. */
    public String getLabel() {
        return label;
    }

    /** See {@link #getLabel()}. */
    public void setLabel(String label) {
        this.label = label;
    }
}
