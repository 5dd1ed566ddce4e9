package vn.doingoai.reporting.reports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.writing.SectionViewJson;

/** The province's reports as the HTTP interface reads and writes them. Shapes are told in {@code docs/api.md}. */
final class ReportJson {

    private ReportJson() {}

    static ReportRequested asked(JsonObject body) {
        return new ReportRequested(
                Input.id("outline", Input.text(body, "outline")),
                period(body),
                Input.findText(body, "request")
                        .map(text -> Input.id("request", text))
                        .orElse(null),
                Input.findText(body, "requestNumber").orElse(""),
                Input.findDate(body, "requestDate").orElse(null),
                Input.findDate(body, "deadline").orElse(null));
    }

    private static Period period(JsonObject body) {
        try {
            return new Period(Input.date(body, "from"), Input.date(body, "to"));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("to", "report-period");
        }
    }

    static JsonObjectBuilder summary(ReportRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("title", row.title())
                .add("outline", row.outlineId().toString())
                .add("period", json(row.period()))
                .add("deadline", text(row.deadline()))
                .add("state", row.state().code())
                .add("number", row.notation())
                .add("answered", row.answered())
                .add("total", row.total());
    }

    static JsonObject whole(ReportView view) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        view.parts().forEach(part -> sections.add(section(part)));
        return Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("version", view.version())
                .add("edition", view.edition())
                .add("title", view.title())
                .add("outline", view.outlineId().toString())
                .add("period", json(view.period()))
                .add("deadline", text(view.deadline()))
                .add("requestNumber", view.requestNo())
                .add("requestDate", text(view.requestDate()))
                .add("state", view.state().code())
                .add("reason", view.returnReason())
                .add("answered", view.answered())
                .add("total", view.total())
                .add("changedLines", view.changedLines())
                .add("sections", sections)
                .build();
    }

    static JsonObjectBuilder section(ReportPart part) {
        JsonArrayBuilder changed = Json.createArrayBuilder();
        part.changed().forEach(line -> changed.add(changed(line)));
        return SectionViewJson.of(part.section())
                .add("assignee", text(part.assigneeId()))
                .add("comments", part.comments())
                .add("changed", changed);
    }

    private static JsonObjectBuilder changed(ChangedLine line) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        line.figures()
                .forEach(figure -> figures.add(Json.createObjectBuilder()
                        .add("indicator", figure.key())
                        .add("before", figure.before())
                        .add("now", figure.now())));
        return Json.createObjectBuilder()
                .add("block", line.place())
                .add("text", line.words())
                .add("figures", figures);
    }

    private static JsonObjectBuilder json(Period period) {
        return Json.createObjectBuilder()
                .add("from", period.from().toString())
                .add("to", period.to().toString());
    }

    static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
