package vn.doingoai.reporting.body;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;

/**
 * All answers of a report with the figures they stand on: as they are now, or frozen as they were handed in. The JSON
 * form is what a submitted version keeps; reading it gives the same answers back.
 */
public record Answers(Map<String, SectionAnswer> sections, Figures figures) {

    /** Copies the map. */
    public Answers {
        sections = Map.copyOf(sections);
    }

    /** What was answered to a section, possibly nothing. */
    public SectionAnswer get(String key) {
        return sections.getOrDefault(key, SectionAnswer.NONE);
    }

    /** The form that is kept. */
    public String toJson() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        new TreeMap<>(sections)
                .forEach((key, answer) -> texts.add(
                        key,
                        Json.createObjectBuilder()
                                .add("nil", answer.nil().name())
                                .add("body", answer.body().toJson())));
        return Json.createObjectBuilder()
                .add("from", figures.period().from().toString())
                .add("to", figures.period().to().toString())
                .add("sections", texts)
                .add("figures", toJson(figures.values()))
                .add("previous", toJson(figures.previous()))
                .add("grounds", GroundsJson.write(figures.grounds()))
                .build()
                .toString();
    }

    /** Reads the form that was kept. */
    public static Answers fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject root = reader.readObject();
            Map<String, SectionAnswer> sections = new TreeMap<>();
            JsonObject texts = root.getJsonObject("sections");
            for (String key : texts.keySet()) {
                JsonObject text = texts.getJsonObject(key);
                sections.put(
                        key,
                        new SectionAnswer(
                                Body.fromJson(text.getString("body")), NilPlace.valueOf(text.getString("nil"))));
            }
            Period period = new Period(LocalDate.parse(root.getString("from")), LocalDate.parse(root.getString("to")));
            return new Answers(
                    sections,
                    new Figures(
                            values(root.getJsonObject("figures")),
                            values(root.getJsonObject("previous")),
                            period,
                            GroundsJson.read(root)));
        }
    }

    private static JsonObjectBuilder toJson(Map<FigureKey, FigureValue> values) {
        JsonObjectBuilder figures = Json.createObjectBuilder();
        new TreeMap<>(values).forEach((key, value) -> figures.add(key.toString(), toJson(value)));
        return figures;
    }

    private static JsonObjectBuilder toJson(FigureValue value) {
        JsonObjectBuilder figure = Json.createObjectBuilder()
                .add("state", value.state().name())
                .add("precision", value.precision().name());
        BigDecimal number = value.value();
        if (number != null) {
            figure.add("value", number.toPlainString());
        }
        LocalDate from = value.coveredFrom();
        LocalDate to = value.coveredTo();
        if (from != null && to != null) {
            figure.add("from", from.toString()).add("to", to.toString());
        }
        return figure;
    }

    private static Map<FigureKey, FigureValue> values(JsonObject figures) {
        Map<FigureKey, FigureValue> values = new TreeMap<>();
        for (String key : figures.keySet()) {
            JsonObject figure = figures.getJsonObject(key);
            values.put(
                    FigureKey.parse(key),
                    new FigureValue(
                            FigureValue.State.valueOf(figure.getString("state")),
                            figure.containsKey("value") ? new BigDecimal(figure.getString("value")) : null,
                            FigureValue.Precision.valueOf(figure.getString("precision")),
                            date(figure, "from"),
                            date(figure, "to")));
        }
        return values;
    }

    private static @Nullable LocalDate date(JsonObject figure, String name) {
        return figure.containsKey(name) ? LocalDate.parse(figure.getString(name)) : null;
    }
}
