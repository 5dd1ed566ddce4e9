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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;
import vn.doingoai.kernel.http.Reply;
import vn.doingoai.reporting.writing.SectionJson;

/** The province's reports over HTTP: the same acts as on the pages. */
@Path("reports")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final int MOST = 10_000;

    @Inject
    ReportQueries queries;

    @Inject
    ReportService reports;

    /** All reports, the latest period first. */
    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return Items.page(queries.page(0, MOST), row -> row.id().toString(), ReportJson::summary, limit, after);
    }

    /** One report with its sections. */
    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") String id) {
        return ReportJson.whole(queries.get(Input.id(id)));
    }

    /** Begins a report; it is drafted at once. */
    @POST
    public Response begin(JsonObject body) {
        return Reply.created(ReportJson.whole(reports.begin(ReportJson.asked(body))));
    }

    /** Saves one section. A stale version is answered 409 with the section as it is now. */
    @PUT
    @Path("{id}/sections/{key}")
    public JsonObject save(@PathParam("id") String id, @PathParam("key") String key, JsonObject body) {
        UUID report = Input.id(id);
        return Reply.after(() -> reports.save(report, SectionJson.edit(key, body)), () -> section(report, key));
    }

    /** Accepts the figures of a section as they are now. */
    @POST
    @Path("{id}/sections/{key}/figures/accept")
    public JsonObject acceptFigures(@PathParam("id") String id, @PathParam("key") String key, JsonObject body) {
        UUID report = Input.id(id);
        reports.acceptFigures(report, key, Input.version(body));
        return section(report, key);
    }

    private JsonObject section(UUID report, String key) {
        return queries.get(report).parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(part -> ReportJson.section(part).build())
                .orElseThrow(NotFoundException::new);
    }
}
