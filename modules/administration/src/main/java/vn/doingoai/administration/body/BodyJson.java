package vn.doingoai.administration.body;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureOfPeriod;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.SigningPost;

/** The foreign-affairs body as the HTTP interface tells it. */
final class BodyJson {

    private BodyJson() {}

    static JsonObject of(String tenant, BodyView view, List<FigureSeries> figures) {
        return Json.createObjectBuilder()
                .add("id", tenant)
                .add("body", unit(view.body()))
                .add("units", array(view.units(), BodyJson::unit))
                .add("divisions", array(view.divisions(), BodyJson::division))
                .add("posts", array(view.posts(), BodyJson::post))
                .add("documents", array(view.documents(), BodyJson::document))
                .add("provinces", array(view.provinces(), BodyJson::step))
                .add("timeLine", array(TimeLine.of(view), BodyJson::day))
                .add("figures", array(figures, BodyJson::series))
                .build();
    }

    private static JsonObjectBuilder unit(BodyUnit unit) {
        return Json.createObjectBuilder()
                .add("id", unit.id().toString())
                .add("code", unit.code())
                .add("name", unit.name())
                .add("from", unit.from().toString())
                .add("to", orNull(unit.to()));
    }

    private static JsonObjectBuilder division(DivisionRow row) {
        DivisionFacts facts = row.facts();
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("version", row.version())
                .add("unit", facts.unit().toString())
                .add("name", facts.name())
                .add("task", facts.task())
                .add("from", facts.from().toString())
                .add("to", orNull(facts.to()));
    }

    private static JsonObjectBuilder post(SigningPost post) {
        return Json.createObjectBuilder()
                .add("id", post.key())
                .add("titles", Json.createArrayBuilder(post.titles()))
                .add("authority", post.authority().name())
                .add("from", post.validFrom().toString())
                .add("to", orNull(post.validTo()));
    }

    private static JsonObjectBuilder document(DocumentRow row) {
        DocumentFacts facts = row.facts();
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("version", row.version())
                .add("unit", facts.unit().toString())
                .add("act", facts.act().name())
                .add("type", facts.type())
                .add("number", facts.number())
                .add("issued", facts.issued().toString())
                .add("effective", orNull(facts.effective()))
                .add("issuer", facts.issuer())
                .add("summary", facts.summary());
    }

    private static JsonObjectBuilder step(ProvinceStep step) {
        return Json.createObjectBuilder()
                .add("day", step.day().toString())
                .add("lineage", step.lineage().name())
                .add("from", array(step.from(), BodyJson::province))
                .add("to", province(step.to()));
    }

    private static JsonObjectBuilder province(Province province) {
        return Json.createObjectBuilder()
                .add("id", province.id())
                .add("name", province.name())
                .add("tenant", province.tenant());
    }

    private static JsonObjectBuilder day(TimeLine day) {
        return Json.createObjectBuilder()
                .add("day", day.day().toString())
                .add("later", day.later())
                .add("events", array(day.events(), BodyJson::event));
    }

    private static JsonObjectBuilder event(TimeLineEvent event) {
        return Json.createObjectBuilder()
                .add("kind", event.kind().name())
                .add("subject", event.subject())
                .add("detail", event.detail())
                .add("word", event.word())
                .add("summary", event.summary());
    }

    private static JsonObjectBuilder series(FigureSeries series) {
        return Json.createObjectBuilder()
                .add("indicator", series.indicator())
                .add("name", series.name())
                .add("unit", series.counted())
                .add("points", array(series.points(), BodyJson::point));
    }

    private static JsonObjectBuilder point(FigureOfPeriod point) {
        return Json.createObjectBuilder()
                .add("from", point.period().from().toString())
                .add("to", point.period().to().toString())
                .add("state", point.figure().value().state().name())
                .add("value", orNull(point.figure().value().value()))
                .add("precision", point.figure().value().precision().name())
                .add("document", point.figure().document());
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    private static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
