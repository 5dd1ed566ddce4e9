package vn.doingoai.rollup.publications;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.rollup.nation.CellJson;
import vn.doingoai.rollup.nation.RollupQueries;

/** What provinces published, over HTTP; it is only read. */
@Path("national/publications")
public class ReceivedPublicationResource {

    private static final int MOST = 10_000;

    @Inject
    ReceivedPublicationQueries queries;

    @Inject
    RollupQueries figures;

    /** The publications, the newest first. */
    @GET
    @Produces("application/json;charset=UTF-8")
    public JsonObject list(
            @QueryParam("period") @Nullable String period,
            @QueryParam("province") @Nullable String province,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return Items.page(
                queries.list(new PublicationFilter(period, province), 0, MOST),
                row -> row.id().toString(),
                ReceivedPublicationResource::summary,
                limit,
                after);
    }

    /** One of them with its figures, as it told them. */
    @GET
    @Path("{id}")
    @Produces("application/json;charset=UTF-8")
    public JsonObject get(@PathParam("id") String id) {
        PublicationRow row = queries.get(Input.id(id));
        JsonArrayBuilder told = Json.createArrayBuilder();
        figures.ofPublication(row.id())
                .forEach(each -> told.add(
                        CellJson.of(each.cell()).add("indicator", each.key().toString())));
        return summary(row).add("figures", told).build();
    }

    /** Its pages as they were published. */
    @GET
    @Path("{id}/document.pdf")
    @Produces("application/pdf")
    public byte[] document(@PathParam("id") String id) {
        return queries.pages(Input.id(id));
    }

    private static JsonObjectBuilder summary(PublicationRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("province", row.province())
                .add("title", row.title())
                .add("number", row.number())
                .add("date", row.documentDate().toString())
                .add("period", row.period())
                .add("unitsAsked", row.unitsAsked())
                .add("unitsAnswered", row.unitsAnswered())
                .add("replaces", key(row.replaces()))
                .add("replacedBy", key(row.replacedBy()))
                .add("reason", row.reason())
                .add("sha256", row.sha256())
                .add("publishedAt", row.publishedAt().toString());
    }

    private static JsonValue key(@Nullable UUID id) {
        return id == null ? JsonValue.NULL : Json.createValue(id.toString());
    }
}
