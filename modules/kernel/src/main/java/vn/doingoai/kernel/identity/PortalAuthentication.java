package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Problem;
import vn.doingoai.kernel.tenancy.TenantEnd;
import vn.doingoai.kernel.tenancy.TenantEnds;
import vn.doingoai.kernel.tenancy.TenantHosts;

/**
 * Decides on every request who is asking: by the host which tenant, then by session (pages) or by bearer token (HTTP
 * interface) which user. A request for a host without a tenant never gets further than this.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    /** Request attribute that holds the tenant's identifier once its host is known. */
    public static final String TENANT = "portal.tenant";

    /** Request attribute with the {@link BusinessException} that says why a sign-in with the right password was refused. */
    public static final String REFUSAL = "portal.refusal";

    private static final String BEARER = "Bearer ";

    @Inject
    TenantHosts hosts;

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    TenantEnds ends;

    @Inject
    ClosedTenantGate gate;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // Answers given here never reach the filter that sets the headers of all others.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (Paths.isMetrics(request)) {
            return Paths.isManagement(request)
                    ? context.doNothing()
                    : refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
        if (Paths.isProbe(request)) {
            return context.doNothing();
        }
        Optional<String> tenant = hosts.findTenant(request.getServerName());
        if (tenant.isEmpty()) {
            return refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
        request.setAttribute(TENANT, tenant.get());
        Optional<TenantEnd> end = ends.find(tenant.get());
        if (end.isPresent()) {
            return gate.pass(request, response, context, end.get());
        }
        return identify(request, response, context, tenant.get());
    }

    private AuthenticationStatus identify(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String tenant) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof UsernamePasswordCredential login) {
            return signIn(request, context, tenant, login);
        }
        if (Paths.isInterface(request)) {
            return byToken(request, response, context, tenant);
        }
        // A reader of a closed tenant is nobody once its merger was taken back.
        Optional<Caller> caller = UserSession.find(request, tenant, signIn).filter(known -> known.reading() == null);
        if (caller.isPresent()) {
            return accept(context, caller.get(), request, response);
        }
        return Paths.isOpen(request) ? context.doNothing() : askToSignIn(request, response);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, String tenant, UsernamePasswordCredential login) {
        Optional<Caller> caller;
        try {
            caller = signIn.withPassword(tenant, login.getCaller().strip(), login.getPasswordAsString());
        } catch (BusinessException refusal) {
            // The server would keep the exception to itself; the page says why.
            request.setAttribute(REFUSAL, refusal);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (caller.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        UserSession.begin(request, caller.get());
        return notifyOf(context, caller.get());
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String tenant) {
        String header = request.getHeader("Authorization");
        Optional<Caller> caller = header != null && header.startsWith(BEARER)
                ? signIn.withToken(tenant, header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (caller.isPresent()) {
            return notifyOf(context, caller.get());
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "token-needed");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus accept(
            HttpMessageContext context, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = notifyOf(context, caller);
        if (caller.mustChangePassword() && !Paths.isOpen(request) && !Paths.isProfile(request)) {
            return redirect(request, response, Paths.PROFILE);
        }
        return status;
    }

    private AuthenticationStatus notifyOf(HttpMessageContext context, Caller caller) {
        current.set(caller);
        return context.notifyContainerAboutLogin(
                caller.username(), Set.of(caller.role().code()));
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (Paths.isPartial(request)) {
            // The page's script says that the session has ended and keeps what was typed.
            return refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
        }
        return redirect(request, response, Paths.signInAndReturn(request));
    }

    private static AuthenticationStatus redirect(
            HttpServletRequest request, HttpServletResponse response, String path) {
        try {
            response.sendRedirect(request.getContextPath() + path);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
