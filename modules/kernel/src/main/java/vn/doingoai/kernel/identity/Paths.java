package vn.doingoai.kernel.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Which paths need a caller, and where somebody without one is sent. */
final class Paths {

    static final String SIGN_IN = "/login.xhtml";
    static final String PROFILE = "/profile.xhtml";

    private static final Set<String> MANAGEMENT = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "[::1]");

    /** Where a ticket to read a closed tenant is shown. */
    static final String TICKET = "/open/reading";

    private Paths() {}

    /** The HTTP interface: a token opens it, never a cookie. */
    static boolean isInterface(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Sign-in, its resources and error pages: nothing of a tenant but its name. */
    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return path.equals(SIGN_IN) || isAsset(request) || path.startsWith("/error/") || path.startsWith("/open/");
    }

    /** Style sheets, fonts and scripts; the templates that lie beside them are no assets. */
    static boolean isAsset(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/jakarta.faces.resource/")
                || ((path.startsWith("/ui/") || path.startsWith("/webjars/")) && !path.endsWith(".xhtml"))
                || path.equals("/favicon.ico");
    }

    /** Style sheets and scripts that lie in the folder of a slice: they hold nothing of a tenant either. */
    static boolean isStyle(HttpServletRequest request) {
        return path(request).endsWith(".css") || path(request).endsWith(".js");
    }

    /** Health and the description of the interface: they say nothing of a tenant and belong to none. */
    static boolean isProbe(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/health") || path.equals("/openapi") || path.startsWith("/openapi/");
    }

    /** Figures of the server itself. */
    static boolean isMetrics(HttpServletRequest request) {
        return path(request).startsWith("/metrics");
    }

    /** Whether somebody asks on the machine itself and by its own address, not by a tenant's name through a proxy. */
    static boolean isManagement(HttpServletRequest request) {
        return MANAGEMENT.contains(request.getServerName()) && MANAGEMENT.contains(request.getRemoteAddr());
    }

    static boolean isProfile(HttpServletRequest request) {
        return path(request).equals(PROFILE);
    }

    static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    static String signInAndReturn(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || path(request).equals("/")) {
            return SIGN_IN;
        }
        String query = request.getQueryString();
        String target = path(request) + (query == null ? "" : "?" + query);
        return SIGN_IN + "?then=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    static boolean isTicket(HttpServletRequest request) {
        return path(request).equals(TICKET) && "GET".equals(request.getMethod());
    }

    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
