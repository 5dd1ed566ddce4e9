package vn.doingoai.delegations.leaders;

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
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;

/** The register of leaders over HTTP; one leader also says how often the person goes abroad in a year. */
@Path("leaders")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class LeaderResource {

    @Inject
    LeaderQueries queries;

    @Inject
    LeaderService leaders;

    /** All leaders, by name. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.page(queries.all(), row -> row.id().toString(), LeaderResource::json, limit, after);
    }

    /** One leader; with {@code ?year=} the number of trips in that year over all units. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id, @QueryParam("year") @Nullable Integer year) {
        LeaderRow leader = queries.get(Input.id(id));
        JsonObjectBuilder json = json(leader);
        return year == null
                ? json.build()
                : json.add("trips", queries.trips(leader.id(), year)).build();
    }

    /** A new leader. */
    @POST
    public Response create(JsonObject body) {
        UUID id = leaders.create(read(body));
        return Reply.created(json(queries.get(id)).build());
    }

    /** Rewrites a leader's row. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        UUID key = Input.id(id);
        return Reply.after(() -> leaders.change(key, Input.version(body), read(body)), () -> get(id, null));
    }

    private static JsonObjectBuilder json(LeaderRow leader) {
        return Json.createObjectBuilder()
                .add("id", leader.id().toString())
                .add("version", leader.version())
                .add("name", leader.name())
                .add("post", leader.post())
                .add("unit", leader.unit().toString())
                .add("unitName", leader.unitName())
                .add("rank", DelegationJson.value(leader.rank()))
                .add("keyLeader", leader.keyLeader())
                .add("unitLeader", leader.unitLeader())
                .add("managedBy", DelegationJson.value(leader.managedBy()))
                .add("validFrom", leader.validFrom().toString())
                .add("validTo", DelegationJson.value(leader.validTo()));
    }

    private static LeaderDetails read(JsonObject body) {
        Fields fields = new Fields(body);
        LeaderRank rank = fields.constant("rank", LeaderRank.class);
        ManagedBy managedBy = fields.constant("managedBy", ManagedBy.class);
        return new LeaderDetails(
                Input.text(body, "name"),
                Input.text(body, "post"),
                Input.id("unit", Input.text(body, "unit")),
                rank == null ? LeaderRank.OTHER : rank,
                fields.flag("keyLeader"),
                fields.flag("unitLeader"),
                managedBy == null ? ManagedBy.OTHER : managedBy,
                Input.date(body, "validFrom"),
                fields.day("validTo"));
    }
}
