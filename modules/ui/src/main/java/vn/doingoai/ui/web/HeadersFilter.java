package vn.doingoai.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import vn.doingoai.ui.text.Languages;

/**
 * Puts on every answer what keeps a browser from being talked into something: no sniffing, no framing by others, no
 * leaking of addresses, no keeping of pages. The content security policy of a page carries a nonce and is written by
 * PrimeFaces (web.xml has its text); this one is for all that is not a page and needs no script at all. Templates are no
 * pages of their own and are not to be found.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class HeadersFilter extends HttpFilter {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (isPart(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
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
