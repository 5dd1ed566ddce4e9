package vn.doingoai.reporting.publication;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Items;

/** Publications over HTTP; they are only read. */
@Path("publications")
public class PublicationResource {

    private static final int MOST = 10_000;

    @Inject
    PublicationQueries queries;

    /** The publications, the newest first. */
    @GET
    @Produces("application/json;charset=UTF-8")
    public JsonObject list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return Items.page(
                queries.list(new PublicationFilter(year, null), 0, MOST),
                row -> row.id().toString(),
                PublicationResource::summary,
                limit,
                after);
    }

    /** One publication with figures and hashes. */
    @GET
    @Path("{id}")
    @Produces("application/json;charset=UTF-8")
    public JsonObject get(@PathParam("id") String id) {
        PublicationView view = queries.get(Input.id(id));
        JsonArrayBuilder figures = Json.createArrayBuilder();
        view.figures()
                .forEach(line -> figures.add(Json.createObjectBuilder()
                        .add("indicator", line.key())
                        .add("name", line.name())
                        .add("unit", line.unit())
                        .add("value", line.value())
                        .add("before", line.before())
                        .add("origin", line.origin())));
        return summary(view.row())
                .add("ordinal", view.ordinal())
                .add("replaces", ReviewJson.text(view.replaces()))
                .add("replacedBy", ReviewJson.text(view.replacedBy()))
                .add("reason", view.reason())
                .add("pdfSha256", view.pdfSha256())
                .add("figuresSha256", view.figuresSha256())
                .add("previousSha256", view.previousSha256())
                .add("sha256", view.sha256())
                .add("figures", figures)
                .build();
    }

    /** The pages as published ({@code document.pdf}), or the same for Word ({@code document.docx}). */
    @GET
    @Path("{id}/document.{format}")
    public Response document(@PathParam("id") String id, @PathParam("format") String format) {
        PrintedFile file =
                queries.file(Input.id(id), PrintedFile.Format.find(format).orElseThrow(NotFoundException::new));
        return Response.ok(file.content(), file.format().mediaType()).build();
    }

    private static JsonObjectBuilder summary(PublicationRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("report", row.report().toString())
                .add("number", row.number())
                .add("date", row.documentDate().toString())
                .add("title", row.title())
                .add("from", row.period().from().toString())
                .add("to", row.period().to().toString())
                .add("publishedBy", row.publishedBy())
                .add("publishedAt", row.publishedAt().toString())
                .add("corrected", row.corrected());
    }
}
