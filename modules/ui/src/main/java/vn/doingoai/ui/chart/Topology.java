package vn.doingoai.ui.chart;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A TopoJSON file: borders ("arcs") stand in it once and each area names those around it, the complement of a number
 * meaning that border walked backwards. So areas are joined by leaving out the borders that two of them share.
 */
final class Topology {

    /** A place by longitude and latitude, in degrees. */
    record Place(double longitude, double latitude) {}

    private final List<List<Place>> arcs = new ArrayList<>();
    private final Map<String, Set<Integer>> areas = new LinkedHashMap<>();

    private Topology(JsonObject file) {
        var transform = file.getJsonObject("transform");
        var scale = transform.getJsonArray("scale");
        var origin = transform.getJsonArray("translate");
        for (var arc : file.getJsonArray("arcs").getValuesAs(JsonArray.class)) {
            arcs.add(places(arc, scale, origin));
        }
        var units = file.getJsonObject("objects").getJsonObject("units").getJsonArray("geometries");
        for (var unit : units.getValuesAs(JsonObject.class)) {
            Set<Integer> around = new LinkedHashSet<>();
            collect(unit.getJsonArray("arcs"), around);
            areas.put(unit.getJsonObject("properties").getString("name"), around);
        }
    }

    static Topology read(InputStream in) {
        try (var reader = Json.createReader(in)) {
            return new Topology(reader.readObject());
        }
    }

    Set<String> names() {
        return areas.keySet();
    }

    /** The closed lines around some areas taken as one: outer borders, islands and holes, in no order. */
    List<List<Place>> outline(Collection<String> names) {
        Set<Integer> left = new LinkedHashSet<>();
        for (var name : names) {
            for (int arc : areas.getOrDefault(name, Set.of())) {
                if (!left.remove(~arc)) {
                    left.add(arc);
                }
            }
        }
        Map<Place, List<Integer>> starts = new HashMap<>();
        left.forEach(arc -> starts.computeIfAbsent(line(arc).get(0), any -> new ArrayList<>())
                .add(arc));
        List<List<Place>> rings = new ArrayList<>();
        while (!left.isEmpty()) {
            rings.add(ring(left, starts));
        }
        return rings;
    }

    private List<Place> ring(Set<Integer> left, Map<Place, List<Integer>> starts) {
        List<Place> ring = new ArrayList<>();
        int arc = left.iterator().next();
        while (left.remove(arc)) {
            var line = line(arc);
            ring.addAll(line.subList(0, line.size() - 1));
            var next = starts.getOrDefault(line.get(line.size() - 1), List.of()).stream()
                    .filter(left::contains)
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            arc = next.get();
        }
        return ring;
    }

    private List<Place> line(int arc) {
        if (arc >= 0) {
            return arcs.get(arc);
        }
        List<Place> backwards = new ArrayList<>(arcs.get(~arc));
        Collections.reverse(backwards);
        return backwards;
    }

    /** Each place of a border is told by its distance from the one before, in whole steps. */
    private static List<Place> places(JsonArray arc, JsonArray scale, JsonArray origin) {
        List<Place> places = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (var step : arc.getValuesAs(JsonArray.class)) {
            x += step.getInt(0);
            y += step.getInt(1);
            places.add(new Place(x * number(scale, 0) + number(origin, 0), y * number(scale, 1) + number(origin, 1)));
        }
        return places;
    }

    private static double number(JsonArray pair, int at) {
        return pair.getJsonNumber(at).doubleValue();
    }

    private static void collect(JsonArray nested, Set<Integer> found) {
        for (var each : nested) {
            if (each.getValueType() == JsonValue.ValueType.ARRAY) {
                collect(each.asJsonArray(), found);
            } else {
                found.add(((JsonNumber) each).intValue());
            }
        }
    }
}
