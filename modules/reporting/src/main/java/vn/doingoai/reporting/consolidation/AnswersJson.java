package vn.doingoai.reporting.consolidation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.BodyDiff;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.writing.BodyHtml;
import vn.doingoai.reporting.writing.CurrentSection;

/** Units' answers and passages as the HTTP interface writes them. Names and shapes are told in {@code docs/api.md}. */
final class AnswersJson {

    private AnswersJson() {}

    static JsonObject of(SectionAnswers answers, List<PassageView> passages) {
        return Json.createObjectBuilder()
                .add("asked", answers.asked())
                .add("answers", array(answers.shown().rows(), AnswersJson::answer))
                .add("page", answers.shown().number())
                .add("pages", answers.shown().pages())
                .add("total", answers.shown().total())
                .add("waiting", array(answers.waiting(), AnswersJson::answer))
                .add("nil", array(answers.nil(), Json::createValue))
                .add("nilSentence", answers.nilSentence())
                .add("missing", array(answers.missing(), AnswersJson::missing))
                .add("missingSentence", answers.missingSentence())
                .add("passages", array(passages, AnswersJson::passage))
                .build();
    }

    /** What was taken, or only the section's version where it was a sentence. */
    static JsonObject of(TakenPassage taken) {
        return Json.createObjectBuilder()
                .add(
                        "passage",
                        taken.passage() == null
                                ? JsonValue.NULL
                                : Json.createValue(taken.passage().toString()))
                .add("version", taken.version())
                .build();
    }

    /** The section as somebody else has left it. */
    static JsonObject of(CurrentSection section) {
        return Json.createObjectBuilder()
                .add("key", section.key())
                .add("version", section.version())
                .add("nil", section.nil() != NilPlace.NONE)
                .add("body", BodyHtml.of(Body.fromJson(section.bodyJson())))
                .add("updatedBy", section.updatedBy())
                .add("updatedAt", section.updatedAt().toString())
                .build();
    }

    private static JsonObject answer(UnitAnswer answer) {
        return Json.createObjectBuilder()
                .add("submission", answer.submission().toString())
                .add("unit", answer.unit())
                .add("state", answer.state().code())
                .add("ordinal", answer.ordinal())
                .add("parts", array(answer.parts(), AnswersJson::part))
                .build();
    }

    private static JsonObject part(AnswerPart part) {
        return Json.createObjectBuilder()
                .add("key", part.key())
                .add("heading", part.heading())
                .add("nil", part.nil())
                .add(
                        "lines",
                        array(
                                part.lines(),
                                line -> Json.createObjectBuilder()
                                        .add("number", line.number())
                                        .add("text", line.text())
                                        .build()))
                .build();
    }

    private static JsonObject missing(MissingUnit unit) {
        return Json.createObjectBuilder()
                .add("unit", unit.unit())
                .add("state", unit.state().code())
                .add("overdue", unit.overdue())
                .build();
    }

    private static JsonObject passage(PassageView passage) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", passage.id().toString())
                .add("submission", passage.submission().toString())
                .add("unit", passage.unit())
                .add("ordinal", passage.ordinal())
                .add("latest", passage.latest())
                .add("state", passage.state().code())
                .add("words", array(passage.words(), Json::createValue))
                .add("takenBy", passage.takenBy())
                .add("takenAt", passage.takenAt().toString())
                .add("keptBy", passage.checkedBy());
        return json.add("changes", array(passage.changes(), AnswersJson::change))
                .build();
    }

    private static JsonObject change(BodyDiff.Segment segment) {
        return Json.createObjectBuilder()
                .add("change", segment.change().name().toLowerCase(Locale.ROOT))
                .add("text", segment.text())
                .build();
    }

    private static <T> JsonArray array(List<T> rows, Function<T, ? extends JsonValue> shape) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(shape.apply(row)));
        return array.build();
    }
}
