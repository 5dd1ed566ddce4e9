package vn.doingoai.rollup.trend;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.CellJson;

/** Trends over HTTP: one item for each line. */
@Path("national/trend")
public class TrendResource {

    @Inject
    Trends trends;

    /**
     * One indicator over the years: of the nation or a region, and of provinces of today.
     *
     * @param kind {@code year}, {@code H1}, {@code Q3} …
     * @param view {@code reported} or {@code today}
     */
    @GET
    @Produces("application/json;charset=UTF-8")
    public JsonObject trend(
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("view") @Nullable String view,
            @QueryParam("region") @Nullable String region,
            @QueryParam("province") List<String> provinces,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        TrendView found = trends.find(TrendFilter.of(indicator, kind, view, region, provinces))
                .orElseThrow(NotFoundException::new);
        JsonObject items = Items.page(found.series(), TrendResource::key, TrendResource::line, limit, after);
        return Json.createObjectBuilder(items)
                .add("indicator", found.filter().key().toString())
                .add("view", found.filter().borders().code())
                .add("periods", CellJson.texts(found.periods()))
                .build();
    }

    private static String key(TrendSeries series) {
        Province province = series.province();
        return province == null ? "area" : province.id();
    }

    private static JsonObjectBuilder line(TrendSeries series) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        series.points()
                .forEach(point -> points.add(CellJson.of(point.total())
                        .add("period", point.period())
                        .add(
                                "comparison",
                                point.comparison() == null
                                        ? JsonValue.NULL
                                        : CellJson.of(point.comparison()).build())));
        return Json.createObjectBuilder().add("id", key(series)).add("points", points);
    }
}
