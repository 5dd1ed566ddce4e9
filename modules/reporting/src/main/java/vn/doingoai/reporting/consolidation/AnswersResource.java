package vn.doingoai.reporting.consolidation;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.list.ResultPage;

/** The units' answers to a section of the province's report over HTTP. */
@Path("reports/{id}/sections/{key}/answers")
@Produces("application/json;charset=UTF-8")
public class AnswersResource {

    @Inject
    AnswerQueries answers;

    @Inject
    PassageQueries passages;

    /** The answers, a page of them, and the passages that stand in the section. */
    @GET
    public JsonObject get(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @QueryParam("q") @Nullable String text,
            @QueryParam("show") @Nullable String show,
            @QueryParam("page") @Nullable String page) {
        UUID report = Input.id(id);
        AnswerFilter filter =
                new AnswerFilter(text == null ? "" : text, AnswerFilter.Show.of(show), ResultPage.number(page));
        List<PassageView> here = passages.of(report).stream()
                .filter(passage -> passage.section().equals(key))
                .toList();
        return AnswersJson.of(answers.of(report, key, filter), here);
    }
}
