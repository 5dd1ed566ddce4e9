package vn.doingoai.kernel.http;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.doingoai.kernel.error.Messages;

/** Errors of the HTTP interface: application/problem+json (RFC 9457) with a stable code and a Vietnamese sentence. */
public final class Problem {

    /** Media type of every error body. */
    public static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    private Problem() {}

    /** The body of an error; more members can be added to it. */
    public static JsonObjectBuilder body(int status, String code, Object... arguments) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", titleOf(status))
                .add("status", status)
                .add("code", code)
                .add("detail", detail(code, arguments));
    }

    static String detail(String code, Object... arguments) {
        return Messages.sentence(Messages.VIETNAMESE, code, arguments);
    }

    /** An error as a JAX-RS response. */
    public static Response response(int status, JsonObjectBuilder body) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(body.build().toString())
                .build();
    }

    /** An error written before JAX-RS is reached. */
    public static void write(HttpServletResponse response, int status, String code) {
        write(response, status, body(status, code));
    }

    /** An error with members of its own, written before JAX-RS is reached. */
    public static void write(HttpServletResponse response, int status, JsonObjectBuilder body) {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        try {
            response.getOutputStream().write(body.build().toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String titleOf(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
