package vn.doingoai.partners;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.http.Input;

/** Partners as the HTTP interface reads and writes them. The contact is personal data and never goes through it. */
final class PartnerJson {

    private PartnerJson() {}

    static JsonObjectBuilder entry(PartnerEntry entry) {
        PartnerDetails details = entry.details();
        PartnerNames names = details.names();
        return Json.createObjectBuilder()
                .add("id", entry.id().toString())
                .add("version", entry.version())
                .add("name", names.name())
                .add("originalName", names.originalName())
                .add("aliases", Json.createArrayBuilder(names.aliases()))
                .add("kind", details.kind().name())
                .add("country", orNull(details.country()))
                .add("countryName", details.country() == null ? "" : Countries.name(details.country()))
                .add("tier", orNull(details.tier()))
                .add("state", details.state().name())
                .add("validFrom", orNull(details.validFrom()))
                .add("validTo", orNull(details.validTo()))
                .add("successor", orNull(details.successor()));
    }

    static JsonObject whole(PartnerView view) {
        PartnerChoice winner = view.winner();
        return entry(new PartnerEntry(view.id(), view.version(), view.details()))
                .add("mergedInto", orNull(winner == null ? null : winner.id()))
                .add("merged", keys(view.merged()))
                .add("predecessors", keys(view.predecessors()))
                .build();
    }

    /**
     * What a body says about a partner.
     *
     * @param contact what is kept beside it
     */
    static PartnerDetails details(JsonObject body, String contact) {
        UUID successor = Input.findText(body, "successor")
                .map(text -> Input.id("successor", text))
                .orElse(null);
        return new PartnerDetails(
                new PartnerNames(
                        Input.text(body, "name"),
                        Input.findText(body, "originalName").orElse(""),
                        Input.texts(body, "aliases")),
                Input.oneOf(body, "kind", PartnerKind.class),
                Input.findText(body, "country").orElse(null),
                Input.findOneOf(body, "tier", PartnerTier.class).orElse(null),
                Input.findOneOf(body, "state", PartnerState.class).orElse(PartnerState.ACTIVE),
                Input.findDate(body, "validFrom").orElse(null),
                Input.findDate(body, "validTo").orElse(null),
                successor,
                contact);
    }

    private static JsonArrayBuilder keys(List<PartnerChoice> partners) {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        partners.forEach(partner -> keys.add(partner.id().toString()));
        return keys;
    }

    private static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
