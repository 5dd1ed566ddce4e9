package vn.doingoai.delegations.plans;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
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
import vn.doingoai.delegations.DelegationJson;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Fields;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;

/** The plans of delegations over HTTP: the province's steps and each unit's part. */
@Path("plans")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    PlanQueries queries;

    @Inject
    PlanService plans;

    @Inject
    PlanPartService parts;

    /** All plans, the latest year first. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.page(queries.all(), row -> row.id().toString(), PlanResource::json, limit, after);
    }

    /** One plan with the parts that the caller may see. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        UUID key = Input.id(id);
        JsonArrayBuilder units = Json.createArrayBuilder();
        JsonObjectBuilder json = json(queries.get(key));
        queries.parts(key).forEach(part -> units.add(json(part)));
        return json.add("parts", units).build();
    }

    /** Opens the plan of a year. */
    @POST
    public Response open(JsonObject body) {
        Fields fields = new Fields(body);
        Integer year = fields.number("year", 1945, 9999);
        Direction direction = fields.constant("direction", Direction.class);
        if (year == null || direction == null) {
            String field = year == null ? "year" : "direction";
            throw new InvalidInputException(field, "json-missing", field);
        }
        UUID id = plans.open(year, direction);
        return Reply.created(get(id.toString()));
    }

    /** A step of the province: collect, compile, reopen, submit, close; approve and amend take number and date. */
    @POST
    @Path("{id}/{step}")
    public JsonObject step(@PathParam("id") String id, @PathParam("step") String step, JsonObject body) {
        UUID key = Input.id(id);
        long version = Input.version(body);
        return Reply.after(() -> take(step, key, version, body), () -> get(id));
    }

    private void take(String step, UUID key, long version, JsonObject body) {
        switch (step) {
            case "collect" -> plans.collect(key, version);
            case "compile" -> plans.compile(key, version);
            case "reopen" -> plans.reopen(key, version);
            case "submit" -> plans.submit(key, version);
            case "close" -> plans.close(key, version);
            case "approve" -> plans.approve(key, version, Input.text(body, "number"), Input.date(body, "date"));
            case "amend" -> plans.amend(key, version, Input.text(body, "number"), Input.date(body, "date"));
            default -> throw new NotFoundException();
        }
    }

    /** The caller's unit hands its part in: {@code {nil}}. */
    @POST
    @Path("{id}/parts/own/submit")
    public JsonObject handIn(@PathParam("id") String id, JsonObject body) {
        parts.submit(Input.id(id), new Fields(body).flag("nil"));
        return get(id);
    }

    /** The caller's unit takes its part back. */
    @POST
    @Path("{id}/parts/own/withdraw")
    public JsonObject withdraw(@PathParam("id") String id, JsonObject body) {
        parts.withdraw(Input.id(id));
        return get(id);
    }

    /** The province sends a unit's part back with a reason. */
    @POST
    @Path("{id}/parts/{unit}/return")
    public JsonObject giveBack(@PathParam("id") String id, @PathParam("unit") String unit, JsonObject body) {
        parts.giveBack(Input.id(id), Input.id(unit), Input.text(body, "reason"));
        return get(id);
    }

    /** The province takes a unit's part in. */
    @POST
    @Path("{id}/parts/{unit}/accept")
    public JsonObject accept(@PathParam("id") String id, @PathParam("unit") String unit, JsonObject body) {
        parts.accept(Input.id(id), Input.id(unit));
        return get(id);
    }

    private static JsonObjectBuilder json(PlanRow plan) {
        return Json.createObjectBuilder()
                .add("id", plan.id().toString())
                .add("version", plan.version())
                .add("year", plan.year())
                .add("direction", DelegationJson.value(plan.direction()))
                .add("state", plan.state().code())
                .add("approvalNumber", plan.approvalNumber())
                .add("approvalDate", DelegationJson.value(plan.approvalDate()))
                .add("revision", plan.revision())
                .add("items", plan.items())
                .add("stopped", plan.stopped());
    }

    private static JsonObjectBuilder json(PlanPartRow part) {
        return Json.createObjectBuilder()
                .add("unit", part.unit().toString())
                .add("unitName", part.unitName())
                .add("state", part.state().code())
                .add("nil", part.nil())
                .add("reason", part.reason())
                .add(
                        "submittedAt",
                        part.submittedAt() == null ? JsonValue.NULL : DelegationJson.value(part.submittedAt()))
                .add("items", part.items())
                .add("people", part.people())
                .add("blocked", part.blocked())
                .add("unreasoned", part.unreasoned());
    }
}
