package vn.doingoai.reporting.requests;

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
import vn.doingoai.kernel.http.Reply;

/** Report requests over HTTP. */
@Path("requests")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class RequestResource {

    private static final int MOST = 10_000;

    @Inject
    RequestQueries queries;

    @Inject
    RequestService requests;

    /** The requests that the caller may see: all of the province's, or those addressed to the unit. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.page(queries.page(0, MOST), row -> row.id().toString(), RequestJson::summary, limit, after);
    }

    /** One request. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return RequestJson.whole(queries.get(Input.id(id)));
    }

    /** Writes a new draft. */
    @POST
    public Response create(JsonObject body) {
        UUID id = requests.create(RequestJson.draft(body));
        return Reply.created(RequestJson.whole(queries.get(id)));
    }

    /** Sends the request to its units. */
    @POST
    @Path("{id}/issue")
    public JsonObject issue(@PathParam("id") String id, JsonObject body) {
        requests.issue(Input.id(id), Input.version(body));
        return get(id);
    }

    /** Gives the units more time. */
    @POST
    @Path("{id}/extend")
    public JsonObject extend(@PathParam("id") String id, JsonObject body) {
        requests.extend(Input.id(id), Input.version(body), Input.date(body, "deadline"));
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
