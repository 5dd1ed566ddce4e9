package vn.doingoai.reporting.submissions;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.writing.SectionViewJson;

/** Submissions as the HTTP interface writes them. Names and shapes are told in {@code docs/api.md}. */
final class SubmissionJson {

    private SubmissionJson() {}

    static JsonObjectBuilder summary(MyReportRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("title", row.title())
                .add("requestNumber", row.requestNumber())
                .add("state", row.state().code())
                .add("due", row.lastDay().toString())
                .add("late", row.late())
                .add("answered", row.answered())
                .add("total", row.total());
    }

    static JsonObjectBuilder summary(BoardRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add(
                        "unit",
                        Json.createObjectBuilder()
                                .add("id", row.unitId().toString())
                                .add("name", row.unitName()))
                .add("state", row.state().code())
                .add("submittedAt", text(row.submittedAt()))
                .add("late", row.late())
                .add("answered", row.answered())
                .add("total", row.total());
    }

    static JsonObject whole(SubmissionView view) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        view.sections().forEach(section -> sections.add(SectionViewJson.of(section)));
        return Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("version", view.version())
                .add("request", view.requestId().toString())
                .add("unit", view.unitId().toString())
                .add("unitName", view.unitName())
                .add(
                        "period",
                        Json.createObjectBuilder()
                                .add("from", view.period().from().toString())
                                .add("to", view.period().to().toString()))
                .add("state", view.state().code())
                .add("due", view.lastDay().toString())
                .add("late", view.late())
                .add("number", view.number())
                .add("date", text(view.documentDate()))
                .add("signer", view.signerName())
                .add("reason", view.returnReason())
                .add("answered", view.answered())
                .add("total", view.total())
                .add("sections", sections)
                .build();
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
