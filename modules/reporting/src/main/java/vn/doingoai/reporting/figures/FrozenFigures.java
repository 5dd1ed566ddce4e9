package vn.doingoai.reporting.figures;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doingoai.indicators.BookedFigure;
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
public record FrozenFigures(
        Map<FigureKey, FrozenFigure> now,
        Map<FigureKey, FrozenFigure> before,
        Period period,
        Map<FigureKey, Ground> grounds) {

    /** Copies the maps. */
    public FrozenFigures {
        now = Map.copyOf(now);
        before = Map.copyOf(before);
        grounds = Map.copyOf(grounds);
    }

    /** The figures as they are at this moment. */
    public static FrozenFigures of(FigureSheet sheet) {
        return new FrozenFigures(
                frozen(sheet.now()),
                frozen(sheet.before()),
                sheet.period(),
                sheet.figures().grounds());
    }

    private static Map<FigureKey, FrozenFigure> frozen(Map<FigureKey, BookedFigure> booked) {
        Map<FigureKey, FrozenFigure> frozen = new TreeMap<>();
        booked.forEach((key, figure) -> frozen.put(key, FrozenFigure.of(figure)));
        return frozen;
    }

    /** The same as the book gave them, for pages that show a report whether it is approved or not. */
    public FigureSheet sheet() {
        return new FigureSheet(
                booked(now),
                booked(before),
                period,
                grounds.values().stream().anyMatch(Ground::territoryChanged),
                grounds.entrySet().stream()
                        .filter(each -> each.getValue().definitionChanged())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static Map<FigureKey, BookedFigure> booked(Map<FigureKey, FrozenFigure> frozen) {
        Map<FigureKey, BookedFigure> booked = new TreeMap<>();
        frozen.forEach((key, figure) -> booked.put(key, figure.booked()));
        return booked;
    }

    /** What texts print. */
    public Figures figures() {
        return new Figures(values(now), values(before), period, grounds);
    }

    /** The canonical form; {@link #fromJson} reads it back. */
    public String toJson() {
        return Json.createObjectBuilder()
                .add("before", toJson(before))
                .add("from", period.from().toString())
                .add("grounds", GroundsJson.write(grounds))
                .add("now", toJson(now))
                .add("to", period.to().toString())
                .build()
                .toString();
    }

    /** Reads what {@link #toJson} wrote. */
    public static FrozenFigures fromJson(String text) {
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
