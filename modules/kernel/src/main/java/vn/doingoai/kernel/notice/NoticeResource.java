package vn.doingoai.kernel.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;

/** The caller's notices over HTTP. */
@Path("notices")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject
    NoticeQueries queries;

    @Inject
    NoticeService notices;

    /** The notices, the newest first. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.after(
                after,
                limit,
                (last, most) -> queries.after(Optional.ofNullable(last), most),
                NoticeRow::id,
                NoticeResource::json);
    }

    /** Marks one as read. */
    @POST
    @Path("{id}/read")
    public JsonObject read(@PathParam("id") String id, @Nullable JsonObject body) {
        notices.read(Input.id(id));
        return json(queries.get(Input.id(id))).build();
    }

    private static JsonObjectBuilder json(NoticeRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("code", row.message())
                .add(
                        "text",
                        Messages.text(
                                Messages.VIETNAMESE,
                                row.message(),
                                row.arguments().toArray()))
                .add("page", row.page())
                .add("at", row.madeAt().toString());
        if (row.due() == null) {
            json.addNull("due");
        } else {
            json.add("due", row.due().toString());
        }
        return json.add("read", !row.isNew());
    }
}
