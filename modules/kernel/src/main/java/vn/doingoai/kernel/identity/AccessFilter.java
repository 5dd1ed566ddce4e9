package vn.doingoai.kernel.identity;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.RequestAccess;
import vn.doingoai.kernel.tenancy.Scope;

/**
 * Puts the caller's access around the request. Somebody who has not signed in gets unit scope without a unit: they may
 * read what a sign-in page shows of the tenant, and nothing that belongs to a unit.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class AccessFilter implements Filter {

    @Inject
    CurrentCaller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request.getAttribute(PortalAuthentication.TENANT) instanceof String tenant)) {
            chain.doFilter(request, response);
            return;
        }
        Access access = caller.find().map(Caller::access).orElseGet(() -> new Access(tenant, Scope.UNIT, null));
        RequestAccess.open(access);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestAccess.close();
        }
    }
}
