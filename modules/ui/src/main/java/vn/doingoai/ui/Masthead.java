package vn.doingoai.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** What the bar at the top says: whose portal this is, and who is logged in for which body. */
@Named("masthead")
@RequestScoped
public class Masthead {

    @Inject
    private SecurityContext security;

    /** Name of the province, as on its letterhead. */
    public String getProvince() {
        return "Cổng Đối ngoại";
    }

    /** Letters for the seal of a province without an emblem. */
    public String getInitials() {
        return "ĐN";
    }

    /** Body the person works for; empty before logging in. */
    public String getBody() {
        return "";
    }

    /** Name of the person; empty before logging in. */
    public String getPerson() {
        Principal principal = security.getCallerPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** Whether the tenant stands at a set date with made-up data. */
    public boolean isDemo() {
        return false;
    }

    /** The tenant's today, dd/MM/yyyy. */
    public String getToday() {
        return "";
    }
}
