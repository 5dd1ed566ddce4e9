package vn.doingoai.checks.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What the portal answered.
 *
 * @param response with its body as bytes
 */
public record Reply(HttpResponse<byte[]> response) {
    public int status() {
        return response.statusCode();
    }

    /** A header, or the empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as a JSON object. */
    public JsonObject json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            return reader.readObject();
        }
    }

    @Override
    public String toString() {
        return status() + " " + header("Content-Type") + "\n" + text();
    }
}
