package vn.doingoai.conferences;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.time.DateSpan;

/** Conferences as the HTTP interface writes them. */
final class ConferenceJson {

    private ConferenceJson() {}

    static JsonObjectBuilder summary(ConferenceRow row) {
        JsonArrayBuilder countries = Json.createArrayBuilder();
        row.countries().forEach(countries::add);
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("year", row.year())
                .add("name", row.name())
                .add("unitName", row.unitName())
                .add("role", row.role().name())
                .add("state", row.state().code())
                .add("when", when(row.when()))
                .add("venue", row.venue())
                .add("foreignParticipants", number(row.foreign()))
                .add("countries", countries)
                .add("blocks", row.blocks())
                .add("warnings", row.warnings());
    }

    static JsonObject whole(ConferenceView view) {
        ConferenceDetails details = view.details();
        return Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("version", view.version())
                .add("unit", view.unit().toString())
                .add("unitName", view.unitName())
                .add("state", view.state().code())
                .add("year", details.year())
                .add("name", details.name())
                .add("role", details.role().name())
                .add("kind", details.kind().name())
                .add("topic", details.topic())
                .add("days", number(details.days()))
                .add("when", when(details.when()))
                .add("venue", details.venue())
                .add("participants", participants(details.participants()))
                .add("costs", costs(details.costs()))
                .add("dossier", dossier(details.dossier()))
                .add("difficulties", details.difficulties())
                .add("permit", document(view.permit()))
                .add("refusal", view.refusal())
                .add("report", document(view.report()))
                .add("findings", findings(view.findings()))
                .build();
    }

    static JsonArrayBuilder findings(List<Judged> findings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        findings.forEach(judged -> array.add(finding(judged)));
        return array;
    }

    private static JsonObjectBuilder finding(Judged judged) {
        Finding finding = judged.finding();
        JsonArrayBuilder params = Json.createArrayBuilder();
        finding.arguments().forEach(params::add);
        return Json.createObjectBuilder()
                .add("rule", finding.rule())
                .add("severity", finding.severity().name())
                .add("field", finding.field())
                .add(
                        "message",
                        Messages.text(
                                Messages.VIETNAMESE,
                                finding.message(),
                                finding.arguments().toArray()))
                .add("params", params)
                .add("reason", judged.reason());
    }

    private static JsonObjectBuilder participants(Participants participants) {
        JsonArrayBuilder byCountry = Json.createArrayBuilder();
        participants
                .byCountry()
                .forEach(share -> byCountry.add(Json.createObjectBuilder()
                        .add("country", share.country())
                        .add("participants", share.participants())));
        return Json.createObjectBuilder()
                .add("vietnamese", number(participants.vietnamese()))
                .add("foreign", number(participants.foreign()))
                .add("byCountry", byCountry);
    }

    private static JsonArrayBuilder costs(List<Cost> costs) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        costs.forEach(cost -> array.add(Json.createObjectBuilder()
                .add("source", cost.source().name())
                .add(
                        "money",
                        Json.createObjectBuilder()
                                .add("amount", cost.money().amount().toPlainString())
                                .add("currency", cost.money().currency().getCurrencyCode()))
                .add(
                        "vnd",
                        cost.vnd() == null
                                ? JsonValue.NULL
                                : Json.createValue(
                                        cost.vnd().stripTrailingZeros().toPlainString()))));
        return array;
    }

    private static JsonObjectBuilder dossier(Dossier dossier) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        dossier.parts()
                .forEach(part -> parts.add(Json.createObjectBuilder()
                        .add("kind", part.kind().name())
                        .add("reference", part.reference())));
        return Json.createObjectBuilder()
                .add("level", dossier.level().name())
                .add("ministerialDelegates", dossier.ministerialDelegates())
                .add("sensitiveContent", dossier.sensitiveContent())
                .add("opinionsRequired", dossier.opinionsRequired())
                .add("received", day(dossier.received()))
                .add("consulted", day(dossier.consulted()))
                .add("replied", day(dossier.replied()))
                .add("parts", parts);
    }

    private static JsonValue when(@Nullable DateSpan when) {
        return when == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("from", when.from().toString())
                        .add("to", when.to().toString())
                        .add("precision", when.precision().name())
                        .build();
    }

    private static JsonValue document(@Nullable Decision document) {
        return document == null
                ? JsonValue.NULL
                : Json.createObjectBuilder()
                        .add("number", document.number())
                        .add("date", document.date().toString())
                        .build();
    }

    private static JsonValue day(@Nullable Temporal day) {
        return day == null ? JsonValue.NULL : Json.createValue(day.toString());
    }

    private static JsonValue number(@Nullable Integer number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }
}
