package vn.doingoai.reporting.writing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;

/** A section as the HTTP interface writes it. Names and shapes are told in {@code docs/api.md}. */
public final class SectionViewJson {

    private SectionViewJson() {}

    /** The section with its figures. */
    public static JsonObjectBuilder of(SectionView section) {
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
