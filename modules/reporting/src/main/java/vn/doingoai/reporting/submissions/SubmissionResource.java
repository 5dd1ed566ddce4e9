package vn.doingoai.reporting.submissions;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.reporting.writing.SectionJson;
import vn.doingoai.reporting.writing.SectionViewJson;

/** Submissions over HTTP: the same acts as on the pages. */
@Path("submissions")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    @Inject
    BoardQueries boards;

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    @Inject
    ReviewService reviews;

    @Inject
    CurrentCaller caller;

    /** A unit's own submissions; for the province those of one request, which must be named. */
    @GET
    public JsonObject list(
            @QueryParam("request") @Nullable String request,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        if (caller.get().role().scope() == Scope.UNIT) {
            return Items.page(boards.mine(), row -> row.id().toString(), SubmissionJson::summary, limit, after);
        }
        List<BoardRow> board = boards.board(Input.id("request", request), BoardFilter.ALL);
        return Items.page(board, row -> row.id().toString(), SubmissionJson::summary, limit, after);
    }

    /** One submission with its sections. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return SubmissionJson.whole(queries.get(Input.id(id)));
    }

    /** Begins the report where it is not begun, from the outline or from the last period. */
    @POST
    @Path("{id}/start")
    public JsonObject start(@PathParam("id") String id, JsonObject body) {
        submissions.start(Input.id(id), body.getBoolean("fromLastPeriod", false));
        return get(id);
    }

    /** Saves one section. A stale version is answered 409 with the section as it is now. */
    @PUT
    @Path("{id}/sections/{key}")
    public JsonObject save(@PathParam("id") String id, @PathParam("key") String key, JsonObject body) {
        UUID submission = Input.id(id);
        return Reply.after(
                () -> submissions.save(submission, SectionJson.edit(key, body)), () -> section(submission, key));
    }

    /** Hands the report in with number, date and signer. */
    @POST
    @Path("{id}/submit")
    public JsonObject submit(@PathParam("id") String id, JsonObject body) {
        UUID submission = Input.id(id);
        submissions.submit(
                submission,
                Input.version(body),
                new SubmitDetails(
                        Input.text(body, "number"),
                        Input.date(body, "date"),
                        Input.texts(body, "signerTitles"),
                        Input.text(body, "signer")));
        return get(id);
    }

    /** Takes the report back. */
    @POST
    @Path("{id}/withdraw")
    public JsonObject withdraw(@PathParam("id") String id, JsonObject body) {
        submissions.withdraw(Input.id(id), Input.version(body));
        return get(id);
    }

    /** Sends the report back with a reason. */
    @POST
    @Path("{id}/return")
    public JsonObject giveBack(@PathParam("id") String id, JsonObject body) {
        reviews.giveBack(Input.id(id), Input.version(body), Input.text(body, "reason"));
        return get(id);
    }

    /** Takes the report in. */
    @POST
    @Path("{id}/accept")
    public JsonObject accept(@PathParam("id") String id, JsonObject body) {
        reviews.accept(Input.id(id), Input.version(body));
        return get(id);
    }

    /** Opens an accepted report again with a reason. */
    @POST
    @Path("{id}/reopen")
    public JsonObject reopen(@PathParam("id") String id, JsonObject body) {
        reviews.reopen(Input.id(id), Input.version(body), Input.text(body, "reason"));
        return get(id);
    }

    /** The report as PDF. */
    @GET
    @Path("{id}/document.pdf")
    @Produces("application/pdf")
    public byte[] pdf(@PathParam("id") String id) {
        return queries.pdf(Input.id(id));
    }

    private JsonObject section(UUID submission, String key) {
        return queries.get(submission).sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> SectionViewJson.of(section).build())
                .orElseThrow(NotFoundException::new);
    }
}
