package vn.doingoai.reporting.letters;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;

/** The letter of a request over HTTP, for whoever may see the request. */
@Path("requests/{id}/document.{format: pdf|docx}")
public class LetterResource {

    @Inject
    LetterQueries queries;

    /** The letter with outline and blank forms, in the format that the address names. */
    @GET
    @Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
    public Response get(@PathParam("id") String id, @PathParam("format") String extension) {
        LetterFile.Format format = LetterFile.Format.find(extension).orElseThrow(NotFoundException::new);
        return Response.ok(queries.file(Input.id(id), format).content(), format.mediaType())
                .build();
    }
}
