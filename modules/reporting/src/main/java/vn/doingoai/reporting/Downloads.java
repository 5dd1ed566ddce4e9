package vn.doingoai.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file to a browser, which neither keeps it nor guesses what it is. */
public final class Downloads {

    private Downloads() {}

    /**
     * Sends the bytes.
     *
     * @param disposition {@code inline} or {@code attachment}
     */
    public static void send(
            HttpServletResponse response, String mediaType, String disposition, String name, byte[] content)
            throws IOException {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(disposition, plain, encoded));
        response.getOutputStream().write(content);
    }

    /** Sends a PDF to be read inside a page: the browser's own reader is a plug-in that styles itself. */
    public static void showPdf(HttpServletResponse response, String name, byte[] content) throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        send(response, "application/pdf", "inline", name, content);
    }
}
