package vn.doingoai.legal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;

/** Legal documents as the HTTP interface reads and writes them. */
final class LegalJson {

    private LegalJson() {}

    static JsonObjectBuilder entry(LegalEntry entry) {
        DocumentDetails details = entry.details();
        DocumentName name = details.name();
        return Json.createObjectBuilder()
                .add("id", entry.id().toString())
                .add("version", entry.version())
                .add("type", name.type().name())
                .add("number", name.number())
                .add("issued", orNull(name.issued()))
                .add("issuer", name.issuer())
                .add("level", name.level().name())
                .add("issuerCited", details.issuerCited())
                .add("summary", details.summary())
                .add("shortName", details.shortName())
                .add("ours", details.ours())
                .add("draft", details.draft())
                .add("drafted", orNull(details.drafted()))
                .add("counted", orNull(details.counted()))
                .add("effectiveFrom", orNull(details.validity().from()))
                .add("effectiveTo", orNull(details.validity().to()))
                .add("ending", orNull(details.validity().ending()))
                .add("endedBy", orNull(details.validity().endedBy()))
                .add("effect", entry.effect().name())
                .add("citation", Citation.first(details));
    }

    static JsonObject whole(LegalView view) {
        JsonArrayBuilder handlings = Json.createArrayBuilder();
        view.handlings()
                .forEach(handled -> handlings.add(Json.createObjectBuilder()
                        .add("id", handled.id().toString())
                        .add("day", handled.day().toString())
                        .add("note", handled.note())));
        JsonArrayBuilder ended = Json.createArrayBuilder();
        view.ended().forEach(document -> ended.add(document.id().toString()));
        return entry(new LegalEntry(view.id(), view.version(), view.details(), view.effect()))
                .add("handlings", handlings)
                .add("ended", ended)
                .build();
    }

    static DocumentDetails details(JsonObject body) {
        return new DocumentDetails(
                new DocumentName(
                        Input.oneOf(body, "type", DocumentType.class),
                        Input.findText(body, "number").orElse(""),
                        Input.findDate(body, "issued").orElse(null),
                        Input.text(body, "issuer"),
                        Input.oneOf(body, "level", IssuerLevel.class)),
                Input.findText(body, "summary").orElse(""),
                Input.findText(body, "shortName").orElse(""),
                body.getBoolean("issuerCited", true),
                body.getBoolean("ours", false),
                body.getBoolean("draft", false),
                Input.findDate(body, "drafted").orElse(null),
                Input.findDate(body, "counted").orElse(null),
                validity(body));
    }

    private static Validity validity(JsonObject body) {
        return new Validity(
                Input.findDate(body, "effectiveFrom").orElse(null),
                Input.findDate(body, "effectiveTo").orElse(null),
                Input.findOneOf(body, "ending", Ending.class).orElse(null),
                Input.findText(body, "endedBy")
                        .map(text -> Input.id("endedBy", text))
                        .orElse(null));
    }

    private static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
