package vn.doingoai.kernel.identity;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
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

    @Inject
    UserTransaction transaction;

    @Inject
    Readings readings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request.getAttribute(PortalAuthentication.TENANT) instanceof String tenant)) {
            chain.doFilter(request, response);
            return;
        }
        if (isLook(request)) {
            // First of all: what is not recorded is not shown.
            readings.look(caller.get(), (HttpServletRequest) request);
        }
        Access access = caller.find().map(Caller::access).orElseGet(() -> new Access(tenant, Scope.UNIT, null));
        RequestAccess.open(access);
        try {
            if (isView(request)) {
                inOneTransaction(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            RequestAccess.close();
        }
    }

    private boolean isLook(ServletRequest request) {
        return caller.getReading() != null
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request instanceof HttpServletRequest http
                && !Paths.isAsset(http)
                && !Paths.isStyle(http);
    }

    private static boolean isView(ServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && request instanceof HttpServletRequest http
                && "GET".equals(http.getMethod())
                && http.getServletPath().endsWith(".xhtml")
                // Faces takes an act by GET too; signing in changes the access, which one transaction could not follow.
                && http.getParameter("jakarta.faces.ViewState") == null;
    }

    /** Looking at a page asks a dozen small questions; one transaction spares each its own begin, settings and commit. */
    private void inOneTransaction(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            transaction.begin();
            try {
                chain.doFilter(request, response);
            } finally {
                if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new ServletException(e);
        }
    }
}
