package vn.doingoai.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import vn.doingoai.ui.text.Languages;

/**
 * Puts on every answer what keeps a browser from being talked into something: no sniffing, no framing by others, no
 * leaking of addresses, no keeping of pages. The content security policy of a page carries a nonce and is written by
 * PrimeFaces (web.xml has its text); this one is for all that is not a page and needs no script at all. Templates are no
 * pages of their own and are not to be found.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeadersFilter extends HttpFilter {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (isPart(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST && !isMethodOf(path, request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!isPage(path)) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (isAsset(path)) {
            response.setHeader("Cache-Control", cacheOf(request, path));
        } else {
            response.setHeader("Cache-Control", "no-store");
            rememberLanguage(request, response);
        }
        chain.doFilter(request, response);
    }

    /**
     * The path that servlets are chosen by: decoded, and without parameters such as {@code ;a.js}, by which a page could be
     * made to look like a script that everybody may keep.
     */
    private static String path(HttpServletRequest request) {
        var info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** The server's own answer to other methods would name the server. */
    static boolean isMethodOf(String path, String method) {
        return path.startsWith("/api/") || METHODS.contains(method);
    }

    /** Templates, and what pages of a slice are put together from in its folder {@code parts}. */
    static boolean isPart(String path) {
        return path.endsWith(".xhtml") && (path.startsWith("/ui/") || path.contains("/parts/"));
    }

    /** Faces resources end in .xhtml too, and the welcome page is a page without saying so. */
    static boolean isPage(String path) {
        return path.equals("/") || (path.endsWith(".xhtml") && !isAsset(path));
    }

    static boolean isAsset(String path) {
        return path.startsWith("/ui/")
                || path.startsWith("/webjars/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.endsWith(".js")
                || path.endsWith(".css");
    }

    /** An address with a version in it never changes its content. */
    private static String cacheOf(HttpServletRequest request, String path) {
        var versioned = path.startsWith("/webjars/") || request.getParameter("v") != null;
        return versioned ? "public, max-age=" + A_YEAR.toSeconds() + ", immutable" : "public, max-age=3600";
    }

    private static void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        var language = "GET".equals(request.getMethod()) ? request.getParameter(Languages.PARAMETER) : null;
        if (Languages.isSupported(language)) {
            var cookie = new Cookie(Languages.PARAMETER, language);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setMaxAge((int) A_YEAR.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
