package vn.doingoai.indicators.published;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;

/**
 * What a publication tells those who receive it, beside its pages. Immutable; a correction is another one that names what
 * it replaces.
 *
 * @param publication   key of the publication in its tenant
 * @param number        as in "412/BC-SNgV"
 * @param request       key of the receiver's request that it answers, or null
 * @param requestNumber of the document that asked for the report, or empty
 * @param unitsAsked    how many units were asked to report for the period
 * @param unitsAnswered how many of them had answered
 * @param replaces      key of the publication that this one corrects, or null
 * @param sha256        seal of the publication (docs/publication.md)
 */
public record PublishedReport(
        UUID publication,
        String title,
        String number,
        LocalDate date,
        Period period,
        String outline,
        @Nullable UUID request,
        String requestNumber,
        int unitsAsked,
        int unitsAnswered,
        @Nullable UUID replaces,
        String correctionReason,
        String sha256,
        Instant publishedAt,
        List<PublishedFigure> figures) {

    /** Copies the list. */
    public PublishedReport {
        figures = List.copyOf(figures);
    }

    /** The content of its delivery; {@link #fromJson} reads it back. */
    public String toJson() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        figures.forEach(figure -> lines.add(figure.toJson()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("publication", publication.toString())
                .add("title", title)
                .add("number", number)
                .add("date", date.toString())
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("outline", outline)
                .add("requestNumber", requestNumber)
                .add("unitsAsked", unitsAsked)
                .add("unitsAnswered", unitsAnswered)
                .add("correctionReason", correctionReason)
                .add("sha256", sha256)
                .add("publishedAt", publishedAt.toString())
                .add("figures", lines);
        if (request != null) {
            json.add("request", request.toString());
        }
        if (replaces != null) {
            json.add("replaces", replaces.toString());
        }
        return json.build().toString();
    }

    /** Reads what {@link #toJson} wrote. */
    public static PublishedReport fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new PublishedReport(
                    UUID.fromString(json.getString("publication")),
                    json.getString("title"),
                    json.getString("number"),
                    LocalDate.parse(json.getString("date")),
                    new Period(LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("to"))),
                    json.getString("outline"),
                    findId(json, "request"),
                    json.getString("requestNumber"),
                    json.getInt("unitsAsked"),
                    json.getInt("unitsAnswered"),
                    findId(json, "replaces"),
                    json.getString("correctionReason"),
                    json.getString("sha256"),
                    Instant.parse(json.getString("publishedAt")),
                    json.getJsonArray("figures").getValuesAs(PublishedFigure::of));
        }
    }

    private static @Nullable UUID findId(JsonObject json, String name) {
        return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
    }
}
