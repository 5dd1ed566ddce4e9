package vn.doingoai.reporting.asked;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;

/** What the ministry asks the province for, over HTTP. A report that answers it is begun with {@code POST /reports}. */
@Path("asked")
@Produces("application/json;charset=UTF-8")
public class AskResource {

    @Inject
    AskQueries queries;

    /** All requests, the latest deadline first. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.page(queries.all(), row -> row.id().toString(), AskResource::json, limit, after);
    }

    /** One request. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return json(queries.get(Input.id(id))).build();
    }

    private static JsonObjectBuilder json(AskRow row) {
        GivenBack back = row.back();
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("title", row.title())
                .add("number", row.number())
                .add("date", row.date().toString())
                .add("from", row.period().from().toString())
                .add("to", row.period().to().toString())
                .add("deadline", row.deadline().toString())
                .add("note", row.note())
                .add("closed", row.closed())
                .add("reminded", row.reminded())
                .add("state", row.state().code())
                .add("report", text(row.report()))
                .add("reason", back == null ? JsonValue.NULL : Json.createValue(back.reason()));
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
