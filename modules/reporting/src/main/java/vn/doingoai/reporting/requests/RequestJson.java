package vn.doingoai.reporting.requests;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.time.Period;

/** Requests as the HTTP interface reads and writes them. */
final class RequestJson {

    private RequestJson() {}

    static JsonObjectBuilder summary(RequestRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("version", row.version())
                .add("state", row.state().name().toLowerCase(Locale.ROOT))
                .add("title", row.title())
                .add("number", row.number())
                .add("date", row.date().toString())
                .add("deadline", row.deadline().toString())
                .add("deadlineInclusive", row.deadlineInclusive())
                .add("units", row.units())
                .add("submitted", row.submitted())
                .add("accepted", row.accepted());
    }

    static JsonObject whole(RequestView view) {
        RequestDraft content = view.content();
        return Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("version", view.version())
                .add("state", view.state().name().toLowerCase(Locale.ROOT))
                .add("title", content.title())
                .add("number", content.number())
                .add("date", content.date().toString())
                .add("outline", content.outlineId().toString())
                .add("from", content.period().from().toString())
                .add("to", content.period().to().toString())
                .add("deadline", content.deadline().toString())
                .add("deadlineInclusive", content.deadlineInclusive())
                .add("copies", texts(content.copies()))
                .add("note", content.note())
                .add("units", texts(view.units()))
                .build();
    }

    static RequestDraft draft(JsonObject body) {
        Period period;
        try {
            period = new Period(Input.date(body, "from"), Input.date(body, "to"));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("to", "request-period");
        }
        List<UUID> units = Input.texts(body, "units").stream()
                .map(unit -> Input.id("units", unit))
                .toList();
        return new RequestDraft(
                Input.text(body, "title"),
                body.getString("number", ""),
                Input.date(body, "date"),
                Input.id("outline", Input.text(body, "outline")),
                period,
                Input.date(body, "deadline"),
                body.getBoolean("deadlineInclusive", false),
                Input.texts(body, "copies"),
                body.getString("note", ""),
                units);
    }

    private static JsonArrayBuilder texts(List<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
