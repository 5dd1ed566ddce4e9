package vn.doingoai.reporting.figures;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.time.Period;

/** The province's figures over HTTP. */
@Path("figures")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class FigureResource {

    /** Between keys; a comma within brackets belongs to a key. */
    private static final Pattern BETWEEN = Pattern.compile(",(?![^\\[]*\\])");

    @Inject
    FigureTables tables;

    @Inject
    FigureSources sources;

    @Inject
    FigureService figures;

    /** Figures of a period beside the year before: these, or without keys the whole catalogue. */
    @GET
    public JsonObject list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("keys") @Nullable String keys) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        tables.of(keys(keys), FigureAsked.period(from, to)).forEach(line -> items.add(FigureJson.line(line)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("next", JsonValue.NULL)
                .build();
    }

    /** The rows that a register counts for a figure; {@code after} is how many were seen. */
    @GET
    @Path("rows")
    public JsonObject rows(
            @QueryParam("key") @Nullable String key,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable Integer after) {
        int size = Items.size(limit);
        int seen = after == null ? 0 : Math.max(0, after);
        return FigureJson.rows(
                sources.rows(FigureAsked.key(key), FigureAsked.period(from, to), seen, size + 1), seen, size);
    }

    /** Types a figure in for the whole province; answers with it as it stands then. */
    @PUT
    public JsonObject type(JsonObject body) {
        FigureKey key = FigureAsked.key(Input.text(body, "key"));
        Period period = FigureAsked.period(Input.text(body, "from"), Input.text(body, "to"));
        figures.type(key, period, FigureJson.entry(body));
        return FigureJson.line(tables.of(Set.of(key), period).get(0)).build();
    }

    private static Set<FigureKey> keys(@Nullable String text) {
        Set<FigureKey> keys = new TreeSet<>();
        if (text == null || text.isBlank()) {
            IndicatorCatalogue.load().keys().forEach(key -> keys.add(FigureKey.of(key)));
        } else {
            BETWEEN.splitAsStream(text).map(FigureAsked::key).forEach(keys::add);
        }
        return keys;
    }
}
