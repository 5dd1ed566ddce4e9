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

    private Paths() {}

    /** The HTTP interface: a token opens it, never a cookie. */
    static boolean isInterface(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Sign-in, its resources and error pages: nothing of a tenant but its name. */
    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return path.equals(SIGN_IN)
                || path.startsWith("/jakarta.faces.resource/")
                || isAsset(path)
                || path.startsWith("/error/")
                || path.startsWith("/open/")
                || path.equals("/favicon.ico");
    }

    /** Style sheets, fonts and scripts; the templates that lie beside them are no assets. */
    private static boolean isAsset(String path) {
        return (path.startsWith("/ui/") || path.startsWith("/webjars/")) && !path.endsWith(".xhtml");
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

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
