package vn.doingoai.rollup.pivot;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.rollup.nation.CellJson;

/** Pivots over HTTP: one item for each row. */
@Path("national/pivot")
public class PivotResource {

    @Inject
    Pivots pivots;

    /**
     * The figures of one indicator by two axes.
     *
     * @param rows    {@code province}, {@code region}, {@code country} or {@code period}; likewise {@code columns}
     * @param view    {@code reported} or {@code today}
     */
    @GET
    @Produces("application/json;charset=UTF-8")
    public JsonObject pivot(
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("rows") @Nullable String rows,
            @QueryParam("columns") @Nullable String columns,
            @QueryParam("period") @Nullable String period,
            @QueryParam("view") @Nullable String view,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PivotView found = pivots.find(PivotParameters.filter(indicator, rows, columns, period, view))
                .orElseThrow(NotFoundException::new);
        JsonObject items = Items.page(found.rows(), row -> row, row -> line(found, row), limit, after);
        return Json.createObjectBuilder(items)
                .add("indicator", found.filter().key().toString())
                .add("rows", found.filter().rows().code())
                .add("columns", found.filter().columns().code())
                .add("view", found.filter().borders().code())
                .add("periods", CellJson.texts(found.used()))
                .build();
    }

    private static JsonObjectBuilder line(PivotView view, String row) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        for (String column : view.columns()) {
            view.pivot()
                    .at(row, column)
                    .ifPresent(found ->
                            cells.add(CellJson.of(view.pivot().sum(found)).add("column", column)));
        }
        JsonObjectBuilder line = Json.createObjectBuilder().add("id", row).add("cells", cells);
        view.pivot().rowTotal(row).ifPresent(total -> line.add("total", CellJson.of(total)));
        return line;
    }
}
