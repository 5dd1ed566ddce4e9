package vn.doingoai.kernel.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.Unit;

/** Who the token belongs to. */
@Path("me")
@Produces("application/json;charset=UTF-8")
public class MeResource {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    OrganisationQueries organisation;

    /** User, tenant, unit and roles. */
    @GET
    public JsonObject me() {
        Caller who = caller.get();
        Unit unit = organisation.get(who.unit());
        return Json.createObjectBuilder()
                .add("id", who.userId().toString())
                .add("username", who.username())
                .add("name", who.fullName())
                .add(
                        "tenant",
                        Json.createObjectBuilder()
                                .add("id", who.tenant())
                                .add("name", tenant.get().name()))
                .add(
                        "unit",
                        Json.createObjectBuilder()
                                .add("id", unit.id().toString())
                                .add("code", unit.code())
                                .add("name", unit.name()))
                .add("roles", Json.createArrayBuilder().add(who.role().code()))
                .build();
    }
}
