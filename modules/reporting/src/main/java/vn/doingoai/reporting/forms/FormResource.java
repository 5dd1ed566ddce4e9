package vn.doingoai.reporting.forms;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.reading.FormFile;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;

/** Forms over HTTP: taken along as files, sent back filled in. */
@Path("forms")
public class FormResource {

    @Inject
    FormQueries forms;

    @Inject
    FormService service;

    /** A form as a file, filled or blank. */
    @GET
    @Path("{form: [0-9A-Z]+}.{ending: xlsx|docx|pdf}")
    public Response file(
            @PathParam("form") String form,
            @PathParam("ending") String ending,
            @QueryParam("year") @Nullable String year,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("empty") @DefaultValue("false") boolean empty) {
        FormFormat format = FormFormat.of(ending).orElseThrow(NotFoundException::new);
        FormDownload file = forms.file(request(form, year, unit), format, empty);
        return Response.ok(file.content(), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    /** Takes a filled form in, or says what it would do: accepted rows, and for each refused cell where and why. */
    @POST
    @Path("{form: [0-9A-Z]+}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("application/json;charset=UTF-8")
    public JsonObject take(
            @PathParam("form") String form,
            @QueryParam("year") @Nullable String year,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            List<EntityPart> parts)
            throws IOException {
        FormRequest request = request(form, year, unit);
        EntityPart part = parts.stream()
                .filter(each -> each.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("file", "form-nothing"));
        FilledForm filled;
        try (InputStream stream = part.getContent()) {
            filled = service.read(request, part.getFileName().orElse(""), stream.readNBytes(FormFile.LARGEST + 1));
        }
        FormPreview preview = service.preview(request, filled);
        boolean stored = !dryRun && preview.count(FormPreview.Outcome.REFUSE) == 0;
        return FormJson.preview(filled, stored ? service.store(request, filled) : preview, stored);
    }

    private static FormRequest request(String form, @Nullable String year, @Nullable String unit) {
        UUID id = Optional.ofNullable(unit)
                .filter(text -> !text.isBlank())
                .map(Input::id)
                .orElse(null);
        return new FormRequest(form, Years.of(year), id);
    }
}
