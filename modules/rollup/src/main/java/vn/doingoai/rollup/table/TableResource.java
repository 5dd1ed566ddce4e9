package vn.doingoai.rollup.table;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.NationalTable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.nation.CellJson;
import vn.doingoai.rollup.nation.ProvinceTable;

/** The national table over HTTP: one item for each province, reported or not. */
@Path("national/table")
public class TableResource {

    @Inject
    NationalTables tables;

    /**
     * The table of a period, the latest when none is named.
     *
     * @param view    {@code reported} or {@code today}
     * @param against name of an earlier period to compare with
     */
    @GET
    @Produces("application/json;charset=UTF-8")
    public JsonObject table(
            @QueryParam("period") @Nullable String period,
            @QueryParam("view") @Nullable String view,
            @QueryParam("against") @Nullable String against,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        TableFilter filter =
                new TableFilter(period, against, Borders.of(view), NationalTable.COLUMNS, null, null, false, false);
        ProvinceTable table =
                tables.find(filter).orElseThrow(NotFoundException::new).table();
        JsonObject items = Items.page(
                table.lines(),
                line -> line.territory().province().id(),
                line -> line(table.columns(), line),
                limit == null ? Integer.valueOf(table.lines().size()) : limit,
                after);
        return Json.createObjectBuilder(items)
                .add("period", table.asked().period())
                .add("view", table.asked().borders().code())
                .add("published", table.published())
                .add("provinces", table.lines().size())
                .add("totals", totals(table))
                .add("regions", regions(table))
                .build();
    }

    private static JsonArrayBuilder regions(ProvinceTable table) {
        JsonArrayBuilder regions = Json.createArrayBuilder();
        for (String name : table.regions()) {
            ProvinceTable region = table.ofRegion(name);
            regions.add(Json.createObjectBuilder()
                    .add("name", name)
                    .add("published", region.published())
                    .add("provinces", region.lines().size())
                    .add("totals", totals(region)));
        }
        return regions;
    }

    private static JsonArrayBuilder totals(ProvinceTable table) {
        JsonArrayBuilder totals = CellJson.array();
        for (int i = 0; i < table.columns().size(); i++) {
            totals.add(CellJson.of(table.total(i))
                    .add("indicator", table.columns().get(i).toString()));
        }
        return totals;
    }

    private static JsonObjectBuilder line(List<FigureKey> columns, ProvinceTable.Line line) {
        Province province = line.territory().province();
        JsonArrayBuilder figures = CellJson.array();
        for (int i = 0; i < columns.size(); i++) {
            JsonObjectBuilder figure = CellJson.of(line.cells().get(i))
                    .add("indicator", columns.get(i).toString());
            if (!line.comparisons().isEmpty()) {
                figure.add("comparison", CellJson.of(line.comparisons().get(i)));
            }
            figures.add(figure);
        }
        return CellJson.object()
                .add("id", province.id())
                .add("code", province.code())
                .add("name", province.name())
                .add("region", province.region())
                .add("published", line.published())
                .add(
                        "parts",
                        CellJson.texts(line.territory().parts().stream()
                                .map(Province::id)
                                .toList()))
                .add("figures", figures);
    }
}
