package vn.doingoai.reporting.submissions;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.writing.BodyHtml;
import vn.doingoai.reporting.writing.FigureField;
import vn.doingoai.reporting.writing.SectionView;

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
        view.sections().forEach(section -> sections.add(section(section)));
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

    static JsonObjectBuilder section(SectionView section) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        section.figures().forEach(figure -> figures.add(figure(figure)));
        return Json.createObjectBuilder()
                .add("key", section.key())
                .add("label", section.label())
                .add("title", section.title())
                .add("kind", section.kind().name().toLowerCase(Locale.ROOT))
                .add("state", section.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("nil", section.nil() != NilPlace.NONE)
                .add("version", section.version())
                .add("body", BodyHtml.of(Body.fromJson(section.bodyJson())))
                .add("figures", figures);
    }

    private static JsonObjectBuilder figure(FigureField figure) {
        return Json.createObjectBuilder()
                .add("indicator", figure.key())
                .add("name", figure.name())
                .add("unit", figure.unit())
                .add("state", figure.state().name())
                .add("value", figure.amount() == null ? JsonValue.NULL : Json.createValue(figure.amount()))
                .add("precision", figure.precision().name())
                .add("from", text(figure.from()))
                .add("to", text(figure.to()));
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
