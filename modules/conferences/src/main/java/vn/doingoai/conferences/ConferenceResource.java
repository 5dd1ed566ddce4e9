package vn.doingoai.conferences;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;

/** Conferences over HTTP: the same acts as on the pages. */
@Path("conferences")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class ConferenceResource {

    @Inject
    ConferenceQueries queries;

    @Inject
    ConferenceService conferences;

    /** Conferences that a filter lets through, in the order in which they were written. */
    @GET
    public JsonObject list(
            @BeanParam ConferenceParameters asked,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return Items.after(
                after,
                limit,
                (last, most) -> queries.after(asked.filter(), last, most),
                ConferenceRow::id,
                ConferenceJson::summary);
    }

    /** One conference. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return ConferenceJson.whole(queries.get(Input.id(id)));
    }

    /** What rules said when it was last judged. */
    @GET
    @Path("{id}/findings")
    public JsonObject findings(@PathParam("id") String id) {
        return Json.createObjectBuilder()
                .add("items", ConferenceJson.findings(queries.get(Input.id(id)).findings()))
                .add("next", JsonValue.NULL)
                .build();
    }

    /** Writes a new plan. */
    @POST
    public Response create(JsonObject body) {
        UUID unit = body.containsKey("unit") ? Input.id("unit", Input.text(body, "unit")) : null;
        UUID id = conferences.create(unit, ConferenceInput.details(body));
        return Reply.created(ConferenceJson.whole(queries.get(id)));
    }

    /** Rewrites a conference. A stale version is answered 409 with the conference as it is now. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        return act(
                id,
                body,
                (key, version) ->
                        conferences.change(key, version, ConferenceInput.details(body), ConferenceInput.reasons(body)));
    }

    /** Throws away what is only planned. */
    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") String id, @QueryParam("version") long version) {
        conferences.discard(Input.id(id), version);
    }

    /** Moves it along its life: propose, appraise, return, permit, refuse, hold, report, reopen, cancel. */
    @POST
    @Path("{id}/{step}")
    public JsonObject step(@PathParam("id") String id, @PathParam("step") String step, JsonObject body) {
        return act(
                id,
                body,
                switch (step) {
                    case "propose" -> conferences::propose;
                    case "appraise" -> conferences::appraise;
                    case "return" -> (key, version) -> conferences.giveBack(key, version, Input.text(body, "reason"));
                    case "permit" -> (key, version) -> conferences.permit(key, version, ConferenceInput.document(body));
                    case "refuse" -> (key, version) -> conferences.refuse(key, version, Input.text(body, "reason"));
                    case "hold" -> conferences::hold;
                    case "report" -> (key, version) -> conferences.report(key, version, ConferenceInput.document(body));
                    case "reopen" -> conferences::reopen;
                    case "cancel" -> conferences::cancel;
                    default -> throw new NotFoundException();
                });
    }

    private interface Step {
        void take(UUID id, long version);
    }

    private JsonObject act(String id, JsonObject body, Step step) {
        return Reply.after(() -> step.take(Input.id(id), Input.version(body)), () -> get(id));
    }
}
