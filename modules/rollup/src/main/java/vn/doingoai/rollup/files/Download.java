package vn.doingoai.rollup.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a file to a browser, which neither keeps it nor guesses what it is. */
public final class Download {

    private Download() {}

    /**
     * Sends the bytes.
     *
     * @param disposition {@code inline} or {@code attachment}
     * @param name        of the file, in plain letters
     */
    public static void send(
            HttpServletResponse response, String mediaType, String disposition, String name, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "%s; filename=\"%s\"".formatted(disposition, name));
        response.getOutputStream().write(content);
    }
}
