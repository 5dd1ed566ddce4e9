package vn.doingoai.reporting.body;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.Comparison.Ground;
import vn.doingoai.indicators.FigureKey;

/** Keeps with frozen figures why some of them have no comparison. What was frozen before knows nothing of it. */
public final class GroundsJson {

    private GroundsJson() {}

    /** The grounds that speak against a comparison, members sorted. */
    public static JsonObjectBuilder write(Map<FigureKey, Ground> grounds) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(grounds).forEach((key, ground) -> {
            if (!ground.equals(Ground.FIRM)) {
                JsonObjectBuilder one = Json.createObjectBuilder();
                if (ground.definitionChanged()) {
                    // Left out where it is not so: what was frozen before it was known of is the same text.
                    one.add("definitionChanged", true);
                }
                json.add(
                        key.toString(),
                        one.add("missing", Json.createArrayBuilder(ground.missing()))
                                .add("territoryChanged", ground.territoryChanged()));
            }
        });
        return json;
    }

    /** Reads the member {@code grounds} of what was frozen; none where it has no such member. */
    public static Map<FigureKey, Ground> read(JsonObject frozen) {
        Map<FigureKey, Ground> grounds = new TreeMap<>();
        JsonObject json = frozen.getJsonObject("grounds");
        if (json != null) {
            json.keySet().forEach(key -> {
                JsonObject ground = json.getJsonObject(key);
                grounds.put(
                        FigureKey.parse(key),
                        new Ground(
                                ground.getBoolean("territoryChanged"),
                                ground.getBoolean("definitionChanged", false),
                                ground.getJsonArray("missing").getValuesAs(JsonString::getString)));
            });
        }
        return grounds;
    }
}
