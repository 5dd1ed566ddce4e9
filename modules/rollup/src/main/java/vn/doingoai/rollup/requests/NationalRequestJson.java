package vn.doingoai.rollup.requests;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.time.Period;

/** Requests to provinces as the HTTP interface reads and writes them. Shapes are told in {@code docs/api.md}. */
final class NationalRequestJson {

    private NationalRequestJson() {}

    static NationalRequestDraft draft(JsonObject body) {
        Period period;
        try {
            period = new Period(Input.date(body, "from"), Input.date(body, "to"));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("to", "asking-period");
        }
        return new NationalRequestDraft(
                Input.text(body, "title"),
                Input.findText(body, "number").orElse(""),
                Input.date(body, "date"),
                period,
                Input.date(body, "deadline"),
                Input.findText(body, "note").orElse(""),
                Input.texts(body, "provinces"));
    }

    static JsonObjectBuilder summary(NationalRequestRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("version", row.version())
                .add("state", row.state().code())
                .add("title", row.title())
                .add("number", row.number())
                .add("date", row.date().toString())
                .add("from", row.period().from().toString())
                .add("to", row.period().to().toString())
                .add("deadline", row.deadline().toString())
                .add("note", row.note())
                .add("asked", row.asked())
                .add("published", row.published())
                .add("missing", row.missing());
    }

    static JsonObject whole(NationalRequestRow row, Board board) {
        JsonArrayBuilder provinces = Json.createArrayBuilder();
        board.narrowed("", null, false, Board.Order.PROVINCE).rows().forEach(each -> provinces.add(province(each)));
        return summary(row).add("provinces", provinces).build();
    }

    private static JsonObjectBuilder province(BoardRow row) {
        BoardRow.Answer answer = row.answer();
        BoardRow.Returned returned = row.returned();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("province", row.province().tenant())
                .add("name", row.province().name())
                .add("state", row.state().code())
                .add("deadline", row.deadline().toString())
                .add("daysLate", row.daysLate())
                .add("reminded", row.reminded() != null)
                .add(
                        "reason",
                        text(row.state() == ProvinceState.RETURNED && returned != null ? returned.reason() : null));
        return answer == null
                ? json.add("publication", JsonValue.NULL)
                : json.add(
                        "publication",
                        Json.createObjectBuilder()
                                .add("id", answer.id().toString())
                                .add("number", answer.number())
                                .add("date", answer.date().toString())
                                .add("corrects", answer.corrects()));
    }

    private static JsonValue text(@Nullable String value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }
}
