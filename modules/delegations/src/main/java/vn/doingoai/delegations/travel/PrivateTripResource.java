package vn.doingoai.delegations.travel;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationJson;
import vn.doingoai.delegations.Fields;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;
import vn.doingoai.kernel.time.TenantClock;

/** Private trips over HTTP. */
@Path("private-trips")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class PrivateTripResource {

    @Inject
    PrivateTripQueries queries;

    @Inject
    PrivateTripService trips;

    @Inject
    TenantClock clock;

    /** Trips that begin in a year, this year when it is left out. */
    @GET
    public JsonObject list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        int asked = year == null ? clock.today().getYear() : year;
        return Items.page(queries.of(asked), row -> row.id().toString(), PrivateTripResource::json, limit, after);
    }

    /** One trip. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return json(queries.get(Input.id(id))).build();
    }

    /** Declares a trip of somebody of the caller's unit. */
    @POST
    public Response declare(JsonObject body) {
        UUID id = trips.declare(read(body));
        return Reply.created(get(id.toString()));
    }

    /** Rewrites a trip. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        PrivateTripDetails details = read(body);
        return shown(id, () -> trips.change(Input.id(id), Input.version(body), details));
    }

    /** A step of its life: permit, return. */
    @POST
    @Path("{id}/{step}")
    public JsonObject step(@PathParam("id") String id, @PathParam("step") String step, JsonObject body) {
        return switch (step) {
            case "permit" -> shown(id, () -> trips.permit(Input.id(id), Input.version(body)));
            case "return" -> shown(id, () -> trips.comeBack(Input.id(id), Input.version(body)));
            default -> throw new NotFoundException();
        };
    }

    private JsonObject shown(String id, Runnable work) {
        return Reply.after(work, () -> get(id));
    }

    private static JsonObjectBuilder json(PrivateTripRow trip) {
        PrivateTripDetails details = trip.details();
        return Json.createObjectBuilder()
                .add("id", trip.id().toString())
                .add("version", trip.version())
                .add("unit", trip.unit().toString())
                .add("state", trip.state().code())
                .add("person", details.person())
                .add("post", details.post())
                .add("country", details.country())
                .add("start", details.start().toString())
                .add("end", details.end().toString())
                .add("permissionNumber", details.permissionNumber())
                .add("permissionDate", DelegationJson.value(details.permissionDate()));
    }

    private static PrivateTripDetails read(JsonObject body) {
        Fields fields = new Fields(body);
        String country = fields.country("country");
        return new PrivateTripDetails(
                Input.text(body, "person"),
                fields.text("post"),
                country == null ? "" : country,
                Input.date(body, "start"),
                Input.date(body, "end"),
                fields.text("permissionNumber"),
                fields.day("permissionDate"));
    }
}
