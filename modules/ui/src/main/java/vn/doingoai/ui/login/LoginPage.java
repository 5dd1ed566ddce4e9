package vn.doingoai.ui.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.PortalAuthentication;
import vn.doingoai.kernel.identity.Readings;
import vn.doingoai.ui.text.PageMessages;

/** Logs a person in with name and password and takes them to the page they asked for; logs them out again. */
@Named("loginPage")
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;

    @Inject
    private PageMessages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Readings readings;

    private @Nullable String username;
    private @Nullable String password;
    private @Nullable String then;

    /** Checks name and password. A wrong name and a wrong password are answered alike. */
    public void login() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        var status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                new AuthenticationParameters().credential(new UsernamePasswordCredential(username, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(target(external));
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else if (((HttpServletRequest) external.getRequest()).getAttribute(PortalAuthentication.REFUSAL)
                instanceof BusinessException refusal) {
            throw refusal;
        } else {
            messages.refuse("error.sign-in-failed");
        }
    }

    /** Ends the session on the server and shows the login page; at a closed tenant that page leads to its successor. */
    public void logout() throws IOException, ServletException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (caller.getReading() != null) {
            readings.end(caller.get());
        }
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }

    /** Only a path of this portal is followed, lest a link to the login page lead somewhere else. */
    private String target(ExternalContext external) {
        return Optional.ofNullable(then).filter(LoginPage::isLocalPath).orElse(external.getRequestContextPath() + "/");
    }

    static boolean isLocalPath(String address) {
        return address.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    /** Name the person logs in with. */
    public @Nullable String getUsername() {
        return username;
    }

    /** See {@link #getUsername()}. */
    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    /** The password, never sent back to the page. */
    public @Nullable String getPassword() {
        return password;
    }

    /** See {@link #getPassword()}. */
    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** The page that was asked for before logging in. */
    public @Nullable String getThen() {
        return then;
    }

    /** See {@link #getThen()}. */
    public void setThen(@Nullable String then) {
        this.then = then;
    }
}
