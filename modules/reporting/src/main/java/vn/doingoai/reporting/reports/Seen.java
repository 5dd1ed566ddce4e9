package vn.doingoai.reporting.reports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.writing.FigureTexts;

/**
 * The figures of a section's text as its author last saw them. Set when a figure enters the text, renewed when the
 * author accepts what changed since, and by nothing else: saving a section does not accept a figure.
 *
 * @param texts what each figure read, by figure or "figure|pattern"
 * @param marks what each figure stood on, by figure
 */
record Seen(Map<String, String> texts, Map<String, String> marks) {

    /** Copies the maps. */
    Seen {
        texts = Map.copyOf(texts);
        marks = Map.copyOf(marks);
    }

    /** What the author of a text sees at this moment. */
    static Seen of(Body text, FigureSheet sheet) {
        List<String> keys = text.figures().stream().map(FigureKey::toString).toList();
        Map<String, String> marks = new TreeMap<>();
        text.figures().forEach(key -> marks.put(key.toString(), sheet.get(key).mark()));
        return new Seen(FigureTexts.of(text, keys, sheet.figures()), marks);
    }

    /** Whether nothing was noted yet. */
    boolean isNothing() {
        return marks.isEmpty();
    }

    /** What is seen now, with everything that was seen before as it was then; what left the text is forgotten. */
    Seen keeping(Seen before) {
        Map<String, String> keptTexts = new TreeMap<>(texts);
        keptTexts.replaceAll(before.texts()::getOrDefault);
        Map<String, String> keptMarks = new TreeMap<>(marks);
        keptMarks.replaceAll(before.marks()::getOrDefault);
        return new Seen(keptTexts, keptMarks);
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("texts", json(texts))
                .add("marks", json(marks))
                .build()
                .toString();
    }

    static Seen fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject root = reader.readObject();
            return new Seen(map(root, "texts"), map(root, "marks"));
        }
    }

    private static JsonObjectBuilder json(Map<String, String> map) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(map).forEach(object::add);
        return object;
    }

    private static Map<String, String> map(JsonObject root, String name) {
        Map<String, String> map = new TreeMap<>();
        JsonObject object = root.getJsonObject(name);
        if (object != null) {
            object.keySet().forEach(key -> map.put(key, object.getString(key)));
        }
        return map;
    }
}
