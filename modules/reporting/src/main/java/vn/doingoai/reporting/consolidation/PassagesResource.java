package vn.doingoai.reporting.consolidation;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.http.Reply;
import vn.doingoai.reporting.writing.CurrentSection;

/** Taking units' words into the province's report over HTTP: the same acts as on the page. */
@Path("reports/{id}/sections/{key}/passages")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public class PassagesResource {

    @Inject
    PassageService passages;

    /** Takes lines of an answer, or a sentence that sums up units. */
    @POST
    public Response take(@PathParam("id") String id, @PathParam("key") String key, JsonObject body) {
        UUID report = Input.id(id);
        long version = Input.version(body);
        Optional<Summary> summary = Input.findOneOf(body, "summary", Summary.class);
        TakenPassage taken = shownInConflict(() -> summary.isPresent()
                ? passages.takeSummary(report, key, version, summary.get())
                : passages.take(report, key, version, taking(body)));
        return Reply.created(AnswersJson.of(taken));
    }

    /** Takes what the unit says now in place of what was taken. */
    @POST
    @Path("{passage}/refresh")
    public JsonObject refresh(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @PathParam("passage") String passage,
            JsonObject body) {
        UUID report = Input.id(id);
        return AnswersJson.of(
                shownInConflict(() -> passages.refresh(report, key, Input.version(body), Input.id(passage))));
    }

    /** Keeps what was taken although the unit says something else now. */
    @POST
    @Path("{passage}/keep")
    public void keep(@PathParam("id") String id, @PathParam("passage") String passage) {
        passages.keep(Input.id(id), Input.id(passage));
    }

    private static TakenPassage shownInConflict(Supplier<TakenPassage> act) {
        try {
            return act.get();
        } catch (ConflictException e) {
            throw e.current() instanceof CurrentSection section ? new ConflictException(AnswersJson.of(section)) : e;
        }
    }

    private static Taking taking(JsonObject body) {
        Integer ordinal = number(body, "ordinal");
        if (ordinal == null) {
            throw new InvalidInputException("ordinal", "json-missing", "ordinal");
        }
        UUID submission = Input.id("submission", Input.text(body, "submission"));
        return new Taking(submission, ordinal, Input.text(body, "part"), lines(body), number(body, "after"));
    }

    private static Set<Integer> lines(JsonObject body) {
        Set<Integer> lines = new TreeSet<>();
        if (body.get("lines") instanceof JsonArray given) {
            given.forEach(line -> lines.add(number("lines", line)));
        }
        return lines;
    }

    private static @Nullable Integer number(JsonObject body, String field) {
        JsonValue value = body.getOrDefault(field, JsonValue.NULL);
        return value == JsonValue.NULL ? null : Integer.valueOf(number(field, value));
    }

    private static int number(String field, JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new InvalidInputException(field, "json-value", value);
    }
}
