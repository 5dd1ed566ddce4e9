package vn.doingoai.delegations;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;
import vn.doingoai.kernel.identity.CurrentCaller;

/** Delegations over HTTP: the same acts as on the pages. A stale version is answered 409 with the row as it is now. */
@Path("delegations")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationResource {

    @Inject
    DelegationQueries queries;

    @Inject
    DelegationService delegations;

    @Inject
    DelegationActs acts;

    @Inject
    CurrentCaller caller;

    /** A page of a list, in the order in which rows were entered. */
    @GET
    public JsonObject list(
            @BeanParam ListParameters parameters,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return Items.after(
                after,
                limit,
                (last, most) -> queries.after(parameters.filter(), last, most),
                DelegationRow::id,
                DelegationJson::summary);
    }

    /** One row. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return DelegationJson.whole(queries.get(Input.id(id)));
    }

    /** What the rules found when it was last saved. */
    @GET
    @Path("{id}/findings")
    public JsonObject findings(@PathParam("id") String id) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        return json.add("items", DelegationJson.array(queries.get(Input.id(id)).findings(), DelegationJson::finding))
                .add("next", JsonValue.NULL)
                .build();
    }

    /** A new item of the plan or a new delegation; the unit is the caller's own when it is left out. */
    @POST
    public Response create(JsonObject body) {
        Fields fields = new Fields(body);
        UUID unit = fields.key("unit");
        UUID id = delegations.create(DelegationDraft.of(
                unit == null ? caller.get().unit() : unit,
                needed("phase", fields.constant("phase", Phase.class)),
                needed("direction", fields.constant("direction", Direction.class)),
                needed("year", fields.number("year", 1945, 9999)),
                ContentJson.read(body)));
        return created(id);
    }

    /** Rewrites a row: what is left out becomes empty. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        UUID key = Input.id(id);
        DelegationContent content = ContentJson.read(body);
        return shown(key, () -> delegations.change(key, Input.version(body), content));
    }

    /** Takes away what was only proposed or registered. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") @Nullable Long version) {
        UUID key = Input.id(id);
        long seen = needed("version", version);
        Reply.act(() -> delegations.delete(key, seen), () -> DelegationJson.whole(queries.get(key)));
        return Response.noContent().build();
    }

    /** Registers the delegation that goes for an approved item of the plan. */
    @POST
    @Path("{id}/register")
    public Response register(@PathParam("id") String id, JsonObject body) {
        return created(delegations.register(Input.id(id), Input.version(body)));
    }

    /** One step of its life: see {@link DelegationActs}. */
    @POST
    @Path("{id}/{act}")
    public JsonObject act(@PathParam("id") String id, @PathParam("act") String act, JsonObject body) {
        UUID key = Input.id(id);
        DelegationActs.Act known = acts.find(act).orElseThrow(NotFoundException::new);
        return shown(key, () -> known.run(key, Input.version(body), body));
    }

    private Response created(UUID id) {
        return Reply.created(DelegationJson.whole(queries.get(id)));
    }

    private JsonObject shown(UUID id, Runnable work) {
        return Reply.after(work, () -> DelegationJson.whole(queries.get(id)));
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(field, "json-missing", field);
        }
        return value;
    }
}
