package vn.doingoai.partners;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
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

/** Partners over HTTP: the same acts as on the pages. */
@Path("partners")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerResource {

    @Inject
    PartnerQueries queries;

    @Inject
    PartnerService partners;

    /** Partners by name; rows that were merged are not among them. */
    @GET
    public JsonObject list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("country") @Nullable String country,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PartnerFilter filter = PartnerFilter.of(text, kind, country, state);
        return Items.after(
                after, limit, (last, most) -> queries.after(filter, last, most), PartnerEntry::id, PartnerJson::entry);
    }

    /** One partner, merged or not. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return PartnerJson.whole(queries.get(Input.id(id)));
    }

    /** Adds a partner. */
    @POST
    public Response create(JsonObject body) {
        UUID id = partners.create(PartnerJson.details(body, ""));
        return Reply.created(PartnerJson.whole(queries.get(id)));
    }

    /** Changes what is said about a partner; what is left out of the body is taken away, but not its contact. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        String contact = queries.get(Input.id(id)).details().contact();
        PartnerDetails details = PartnerJson.details(body, contact);
        return act(id, key -> partners.change(key, Input.version(body), details));
    }

    /** Merges the partner into another one, named by {@code into}. */
    @POST
    @Path("{id}/merge")
    public JsonObject merge(@PathParam("id") String id, JsonObject body) {
        UUID winner = Input.id("into", Input.text(body, "into"));
        return act(id, key -> partners.merge(key, Input.version(body), winner));
    }

    /** Takes a merging back. */
    @POST
    @Path("{id}/restore")
    public JsonObject restore(@PathParam("id") String id, JsonObject body) {
        return act(id, key -> partners.restore(key, Input.version(body)));
    }

    private JsonObject act(String id, Consumer<UUID> act) {
        return Reply.after(() -> act.accept(Input.id(id)), () -> get(id));
    }
}
