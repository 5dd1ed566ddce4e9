package vn.doingoai.reporting.publication;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Reply;

/** The steps of a report to the public over HTTP: the same as on the pages. */
@Path("reports/{id}/actions")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class ReportActionResource {

    @Inject
    ReviewQueries queries;

    @Inject
    ApprovalService approvals;

    @Inject
    PublicationService publications;

    /** Sends the report to the leader. */
    @POST
    @Path("send")
    public JsonObject send(@PathParam("id") String id, JsonObject body) {
        approvals.send(Input.id(id), Input.version(body));
        return view(id);
    }

    /** Takes the report back from the leader. */
    @POST
    @Path("take-back")
    public JsonObject takeBack(@PathParam("id") String id, JsonObject body) {
        approvals.takeBack(Input.id(id), Input.version(body));
        return view(id);
    }

    /** Sends the report back with a reason. */
    @POST
    @Path("return")
    public JsonObject giveBack(@PathParam("id") String id, JsonObject body) {
        approvals.giveBack(Input.id(id), Input.version(body), Input.text(body, "reason"));
        return view(id);
    }

    /** Approves the edition and the figures that the body names; any other is answered 409 with what changed. */
    @POST
    @Path("approve")
    public JsonObject approve(@PathParam("id") String id, JsonObject body) {
        UUID report = Input.id(id);
        ApprovalDetails details = new ApprovalDetails(
                edition(body), Input.text(body, "mark"), Input.text(body, "post"), Input.text(body, "signer"));
        return Reply.after(() -> approvals.approve(report, details), () -> view(id));
    }

    /** Gives an approved report its number; one that has it keeps it. */
    @POST
    @Path("number")
    public JsonObject number(@PathParam("id") String id, JsonObject body) {
        publications.number(Input.id(id), Input.date(body, "date"));
        return view(id);
    }

    /** Publishes a numbered report; one that is published stays as it is. */
    @POST
    @Path("publish")
    public JsonObject publish(@PathParam("id") String id) {
        publications.publish(Input.id(id));
        return view(id);
    }

    /** Begins a version that will replace a published report; answers with the new report. */
    @POST
    @Path("correct")
    public JsonObject correct(@PathParam("id") String id, JsonObject body) {
        UUID next = publications.correct(Input.id(id), Input.text(body, "reason"));
        return view(next.toString());
    }

    private JsonObject view(String id) {
        return ReviewJson.whole(queries.get(Input.id(id)));
    }

    private static long edition(JsonObject body) {
        if (body.get("edition") instanceof JsonNumber edition && edition.isIntegral()) {
            return edition.longValue();
        }
        throw new InvalidInputException("edition", "json-missing", "edition");
    }
}
