package vn.doingoai.activities.tasks;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;

/** Assigned tasks over HTTP: the same acts as on the pages. */
@Path("tasks")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject
    TaskQueries queries;

    @Inject
    TaskService tasks;

    /** Tasks that a filter lets through, in the order in which they were written down. */
    @GET
    public JsonObject list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("source") @Nullable String source,
            @QueryParam("progress") @Nullable String progress,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        TaskFilter filter = TaskFilter.of(text, source, progress, unit, overdue);
        return Items.after(
                after, limit, (last, most) -> queries.after(filter, last, most), TaskEntry::id, TaskJson::task);
    }

    /** One task with what was noted of it. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return TaskJson.whole(queries.get(Input.id(id)));
    }

    /** Writes down a new task. */
    @POST
    public Response create(JsonObject body) {
        UUID unit =
                Input.findText(body, "unit").map(text -> Input.id("unit", text)).orElse(null);
        UUID id = tasks.create(unit, TaskJson.details(body));
        return Reply.created(TaskJson.whole(queries.get(id)));
    }

    /** Rewrites a task; what is left out of the body is taken away, but not its progress. */
    @PUT
    @Path("{id}")
    public JsonObject change(@PathParam("id") String id, JsonObject body) {
        return act(id, key -> tasks.change(key, Input.version(body), TaskJson.details(body)));
    }

    /** Notes how far it is. */
    @POST
    @Path("{id}/progress")
    public JsonObject note(@PathParam("id") String id, JsonObject body) {
        return act(id, key -> tasks.note(key, Input.version(body), TaskJson.note(body)));
    }

    /** Throws it away. */
    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") String id, @QueryParam("version") long version) {
        tasks.discard(Input.id(id), version);
    }

    private JsonObject act(String id, Consumer<UUID> act) {
        return Reply.after(() -> act.accept(Input.id(id)), () -> get(id));
    }
}
