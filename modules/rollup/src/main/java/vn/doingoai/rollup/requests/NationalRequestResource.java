package vn.doingoai.rollup.requests;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;

/** Requests to provinces over HTTP: the same acts as on the pages. */
@Path("national/requests")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class NationalRequestResource {

    private static final int MOST = 10_000;

    @Inject
    NationalRequestQueries queries;

    @Inject
    NationalBoardQueries boards;

    @Inject
    NationalRequestService requests;

    /** All requests, the latest deadline first. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.page(
                queries.list(0, MOST), row -> row.id().toString(), NationalRequestJson::summary, limit, after);
    }

    /** One request with its provinces. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        UUID key = Input.id(id);
        return NationalRequestJson.whole(queries.get(key), boards.of(key));
    }

    /** Writes a new draft. */
    @POST
    public Response create(JsonObject body) {
        UUID id = requests.create(NationalRequestJson.draft(body));
        return Response.status(Response.Status.CREATED)
                .entity(get(id.toString()))
                .build();
    }

    /** Sends a draft to its provinces. */
    @POST
    @Path("{id}/issue")
    public JsonObject issue(@PathParam("id") String id, JsonObject body) {
        requests.issue(Input.id(id), Input.version(body));
        return get(id);
    }

    /** Gives one province, or all, more time. */
    @POST
    @Path("{id}/extend")
    public JsonObject extend(@PathParam("id") String id, JsonObject body) {
        requests.extend(
                Input.id(id),
                Input.version(body),
                Input.findText(body, "province").orElse(null),
                Input.date(body, "deadline"));
        return get(id);
    }

    /** Reminds one province, or all that have published nothing. */
    @POST
    @Path("{id}/remind")
    public JsonObject remind(@PathParam("id") String id, JsonObject body) {
        requests.remind(Input.id(id), Input.findText(body, "province").orElse(null));
        return get(id);
    }

    /** Gives a publication back with a reason. */
    @POST
    @Path("{id}/return")
    public JsonObject giveBack(@PathParam("id") String id, JsonObject body) {
        requests.giveBack(
                Input.id(id), Input.id("publication", Input.text(body, "publication")), Input.text(body, "reason"));
        return get(id);
    }

    /** Ends the request. */
    @POST
    @Path("{id}/close")
    public JsonObject close(@PathParam("id") String id, JsonObject body) {
        requests.close(Input.id(id), Input.version(body));
        return get(id);
    }
}
