package vn.doingoai.reporting.publication;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doingoai.indicators.Comparison.Ground;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.GroundsJson;

/**
 * All figures of a report as they stood at one moment, with where each came from. The JSON form is canonical: members
 * sorted, numbers plain, so that its SHA-256 tells whether two are the same.
 *
 * @param now    of the report's period
 * @param before of the period it is compared with
 * @param grounds what speaks against comparing a figure
 */
record FrozenFigures(
        Map<FigureKey, FrozenFigure> now,
        Map<FigureKey, FrozenFigure> before,
        Period period,
        Map<FigureKey, Ground> grounds) {

    /** Copies the maps. */
    FrozenFigures {
        now = Map.copyOf(now);
        before = Map.copyOf(before);
        grounds = Map.copyOf(grounds);
    }

    /** What texts print. */
    Figures figures() {
        return new Figures(values(now), values(before), period, grounds);
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("before", toJson(before))
                .add("from", period.from().toString())
                .add("grounds", GroundsJson.write(grounds))
                .add("now", toJson(now))
                .add("to", period.to().toString())
                .build()
                .toString();
    }

    static FrozenFigures fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new FrozenFigures(
                    fromJson(json.getJsonObject("now")),
                    fromJson(json.getJsonObject("before")),
                    new Period(LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("to"))),
                    GroundsJson.read(json));
        }
    }

    private static Map<FigureKey, FigureValue> values(Map<FigureKey, FrozenFigure> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().value()));
    }

    private static JsonObjectBuilder toJson(Map<FigureKey, FrozenFigure> figures) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(figures).forEach((key, figure) -> json.add(key.toString(), figure.toJson()));
        return json;
    }

    private static Map<FigureKey, FrozenFigure> fromJson(JsonObject json) {
        Map<FigureKey, FrozenFigure> figures = new TreeMap<>();
        json.keySet().forEach(key -> figures.put(FigureKey.parse(key), FrozenFigure.fromJson(json.getJsonObject(key))));
        return figures;
    }
}
