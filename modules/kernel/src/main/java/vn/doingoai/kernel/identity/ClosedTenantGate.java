package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import vn.doingoai.kernel.http.Problem;
import vn.doingoai.kernel.tenancy.TenantEnd;
import vn.doingoai.kernel.tenancy.TenantEnds;

/**
 * The address of a tenant that ended. Whoever comes is told where it went; only a reader from the successor is let in, with a
 * ticket, and then by the session that the ticket began.
 */
@ApplicationScoped
public class ClosedTenantGate {

    /** Request attribute with the end of the tenant, for the page that tells of it. */
    public static final String END = "portal.end";

    /** Request attribute with the address of the successor, for the page that leads there. */
    public static final String SUCCESSOR = "portal.successor";

    @Inject
    Addresses addresses;

    @Inject
    TenantEnds ends;

    @Inject
    SignIn signIn;

    @Inject
    Readings readings;

    @Inject
    CurrentCaller current;

    AuthenticationStatus pass(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, TenantEnd end) {
        if (Paths.isInterface(request)) {
            return gone(request, response, end);
        }
        if (Paths.isAsset(request)) {
            return context.doNothing();
        }
        if (Paths.isTicket(request)) {
            return redeem(request, response, end);
        }
        Optional<Caller> reader =
                UserSession.find(request, end.tenant(), signIn).filter(caller -> caller.reading() != null);
        if (reader.isEmpty()) {
            return leadOn(request, response, end);
        }
        current.set(reader.get());
        AuthenticationStatus status = context.notifyContainerAboutLogin(
                reader.get().username(), Set.of(reader.get().role().code()));
        // The account belongs to another tenant; here there is nothing to change about it.
        return Paths.isProfile(request) ? answer(response, HttpServletResponse.SC_NOT_FOUND) : status;
    }

    private AuthenticationStatus redeem(HttpServletRequest request, HttpServletResponse response, TenantEnd end) {
        String ticket = request.getParameter("ticket");
        Optional<Caller> reader = ticket == null ? Optional.empty() : readings.redeem(end, ticket);
        if (reader.isEmpty()) {
            return leadOn(request, response, end);
        }
        UserSession.begin(request, reader.get());
        try {
            response.sendRedirect(request.getContextPath() + "/");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus leadOn(HttpServletRequest request, HttpServletResponse response, TenantEnd end) {
        request.setAttribute(END, end);
        request.setAttribute(SUCCESSOR, address(request, end) + "/");
        return answer(response, HttpServletResponse.SC_GONE);
    }

    private AuthenticationStatus gone(HttpServletRequest request, HttpServletResponse response, TenantEnd end) {
        int status = HttpServletResponse.SC_GONE;
        Problem.write(
                response,
                status,
                Problem.body(status, "tenant-closed", end.name(), end.successorName(), end.effective(), end.basis())
                        .add("successor", address(request, end)));
        return AuthenticationStatus.SEND_FAILURE;
    }

    private String address(HttpServletRequest request, TenantEnd end) {
        return addresses.of(request, ends.reader(end));
    }

    private static AuthenticationStatus answer(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
