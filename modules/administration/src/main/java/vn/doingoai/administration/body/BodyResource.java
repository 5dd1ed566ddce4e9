package vn.doingoai.administration.body;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import vn.doingoai.kernel.identity.CurrentCaller;

/** The foreign-affairs body over HTTP. */
@Path("organisation")
@Produces("application/json;charset=UTF-8")
public class BodyResource {

    @Inject
    BodyQueries queries;

    @Inject
    BodyFigures figures;

    @Inject
    CurrentCaller caller;

    /** The body with its divisions, posts, documents, history and figures. */
    @GET
    public JsonObject get() {
        BodyView view = queries.get();
        return BodyJson.of(caller.get().tenant(), view, figures.of(view));
    }
}
