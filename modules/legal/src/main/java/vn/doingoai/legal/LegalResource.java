package vn.doingoai.legal;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;

/** Legal documents over HTTP: the same acts as on the pages. */
@Path("legal-documents")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class LegalResource {

    @Inject
    LegalQueries queries;

    @Inject
    LegalService documents;

    /** Documents that a filter lets through, in the order in which they were entered. */
    @GET
    public JsonObject list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("type") @Nullable String type,
            @QueryParam("level") @Nullable String level,
            @QueryParam("effect") @Nullable String effect,
            @QueryParam("year") @Nullable String year,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        LegalFilter filter = LegalFilter.of(text, type, level, effect, year);
        return Items.after(
                after, limit, (last, most) -> queries.after(filter, last, most), LegalEntry::id, LegalJson::entry);
    }

    /** One document. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return LegalJson.whole(queries.get(Input.id(id)));
    }

    /** Adds a document. */
    @POST
    public Response create(JsonObject body) {
        UUID id = documents.create(LegalJson.details(body));
        return Reply.created(LegalJson.whole(queries.get(id)));
    }

    /** Changes what is said about a document; what is left out of the body is taken away. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        return act(id, key -> documents.change(key, Input.version(body), LegalJson.details(body)));
    }

    /** Notes that the body acted on a document. */
    @POST
    @Path("{id}/handlings")
    public JsonObject handle(@PathParam("id") String id, JsonObject body) {
        return act(
                id,
                key -> documents.handle(
                        key,
                        Input.version(body),
                        Input.date(body, "day"),
                        Input.findText(body, "note").orElse("")));
    }

    /** Takes that back. */
    @DELETE
    @Path("{id}/handlings/{handling}")
    public JsonObject unhandle(
            @PathParam("id") String id, @PathParam("handling") String handling, @QueryParam("version") long version) {
        return act(id, key -> documents.unhandle(key, version, Input.id(handling)));
    }

    private JsonObject act(String id, Consumer<UUID> act) {
        return Reply.after(() -> act.accept(Input.id(id)), () -> get(id));
    }
}
