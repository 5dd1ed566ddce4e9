package vn.doingoai.reporting.reports;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;

/**
 * How officers share the work on a section, over HTTP: assignee, comments, history. Its path is that of
 * {@link ReportResource}: a longer one would hide the sections there.
 */
@Path("reports")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class TalkResource {

    @Inject
    TalkQueries talk;

    @Inject
    DivisionService division;

    @Inject
    ReportService reports;

    /** Gives the section to an officer; {@code assignee} null gives it to nobody. */
    @PUT
    @Path("{id}/sections/{key}/assignee")
    public Response assign(@PathParam("id") String id, @PathParam("key") String key, JsonObject body) {
        UUID officer = Input.findText(body, "assignee").map(Input::id).orElse(null);
        division.assign(Input.id(id), key, officer);
        return Response.noContent().build();
    }

    /** The comments on the section, open ones first. */
    @GET
    @Path("{id}/sections/{key}/comments")
    public JsonObject comments(@PathParam("id") String id, @PathParam("key") String key) {
        return comments(Input.id(id), key);
    }

    /** Says something on the section, or on a passage of it. */
    @POST
    @Path("{id}/sections/{key}/comments")
    public Response comment(@PathParam("id") String id, @PathParam("key") String key, JsonObject body) {
        UUID report = Input.id(id);
        division.comment(report, key, Input.findText(body, "passage").orElse(""), Input.text(body, "text"));
        return Reply.created(comments(report, key));
    }

    /** Marks a comment as dealt with. */
    @POST
    @Path("{id}/sections/{key}/comments/{comment}/resolve")
    public JsonObject resolve(
            @PathParam("id") String id, @PathParam("key") String key, @PathParam("comment") String comment) {
        UUID report = Input.id(id);
        division.resolve(report, Input.id(comment));
        return comments(report, key);
    }

    private JsonObject comments(UUID report, String key) {
        List<CommentRow> all = talk.comments(report, key);
        return Items.page(all, row -> row.id().toString(), TalkJson::comment, Math.max(1, all.size()), null);
    }

    /** The texts that the section had, the latest first. */
    @GET
    @Path("{id}/sections/{key}/texts")
    public JsonObject texts(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        List<TextRow> texts = talk.texts(Input.id(id), key);
        return Items.page(texts, row -> Integer.toString(row.ordinal()), TalkJson::text, limit, after);
    }

    /** What changed from one text to another. */
    @GET
    @Path("{id}/sections/{key}/texts/{to}/changes")
    public JsonObject changes(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @PathParam("to") int to,
            @QueryParam("from") int from) {
        return TalkJson.changes(talk.changes(Input.id(id), key, from, to));
    }

    /** Brings an earlier text back as a new one. */
    @POST
    @Path("{id}/sections/{key}/texts/{ordinal}/restore")
    public Response restore(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @PathParam("ordinal") int ordinal,
            JsonObject body) {
        reports.restore(Input.id(id), key, ordinal, Input.version(body));
        return Response.noContent().build();
    }
}
