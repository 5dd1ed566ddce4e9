package vn.doingoai.reporting.publication;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;

/** What a decision on a report rests on, and the report as a file, over HTTP. */
@Path("reports/{id}/review")
public class ReportReviewResource {

    @Inject
    ReviewQueries queries;

    /** Where it stands, what is open, what was found; edition and mark are what an approval names. */
    @GET
    @Produces("application/json;charset=UTF-8")
    public JsonObject get(@PathParam("id") String id) {
        return ReviewJson.whole(queries.get(Input.id(id)));
    }

    /** The report as it is now: {@code document.pdf} or {@code document.docx}. */
    @GET
    @Path("document.{format}")
    public Response document(@PathParam("id") String id, @PathParam("format") String format) {
        PrintedFile file =
                queries.file(Input.id(id), PrintedFile.Format.find(format).orElseThrow(NotFoundException::new));
        return Response.ok(file.content(), file.format().mediaType()).build();
    }
}
