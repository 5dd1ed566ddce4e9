package vn.doingoai.indicators.published;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;

/**
 * What the ministry tells a province whose report it gives back: the content of a RETURN. What was published stays; the
 * province answers with a correction.
 *
 * @param request     that the report answered
 * @param publication key of the publication in the province
 * @param reason      what is to be put right
 */
public record ReturnedReport(UUID request, UUID publication, String reason) {

    /** The content of its delivery; {@link #fromJson} reads it back. */
    public String toJson() {
        return Json.createObjectBuilder()
                .add("request", request.toString())
                .add("publication", publication.toString())
                .add("reason", reason)
                .build()
                .toString();
    }

    /** Reads what {@link #toJson} wrote. */
    public static ReturnedReport fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new ReturnedReport(
                    UUID.fromString(json.getString("request")),
                    UUID.fromString(json.getString("publication")),
                    json.getString("reason"));
        }
    }
}
