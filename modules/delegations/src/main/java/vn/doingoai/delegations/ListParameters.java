package vn.doingoai.delegations;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The filter of a list as query parameters. */
public class ListParameters {

    @QueryParam("phase")
    private @Nullable String phase;

    @QueryParam("direction")
    private @Nullable String direction;

    @QueryParam("year")
    private @Nullable Integer year;

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("unit")
    private @Nullable String unit;

    @QueryParam("country")
    private @Nullable String country;

    @QueryParam("partner")
    private @Nullable String partner;

    @QueryParam("text")
    private @Nullable String text;

    /** The filter; a value that names nothing is refused by its field. */
    DelegationFilter filter() {
        JsonObjectBuilder given = Json.createObjectBuilder();
        put(given, "phase", phase);
        put(given, "direction", direction);
        put(given, "state", state);
        put(given, "unit", unit);
        put(given, "country", country);
        put(given, "partner", partner);
        JsonObject body = given.build();
        Fields fields = new Fields(body);
        return new DelegationFilter(
                fields.constant("phase", Phase.class),
                fields.constant("direction", Direction.class),
                year,
                fields.constant("state", DelegationState.class),
                fields.key("unit"),
                fields.country("country"),
                fields.key("partner"),
                text);
    }

    private static void put(JsonObjectBuilder given, String name, @Nullable String value) {
        if (value != null) {
            given.add(name, value);
        }
    }
}
