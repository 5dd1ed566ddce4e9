package vn.doingoai.kernel.http;

import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.Secrets;

/** The last resort: says nothing of the inside, logs once under a reference that the answer names. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> KNOWN = Set.of(400, 404, 405, 406, 413, 415);

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return new ErrorMapper().toResponse(business);
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.response(409, Problem.body(409, "conflict"));
            }
            if (cause instanceof JsonException) {
                return Problem.response(400, Problem.body(400, "json-invalid"));
            }
        }
        if (failure instanceof WebApplicationException web
                && KNOWN.contains(web.getResponse().getStatus())) {
            int status = web.getResponse().getStatus();
            return Problem.response(status, Problem.body(status, status == 404 ? "not-found" : "http-" + status));
        }
        String reference = Secrets.newToken().substring(0, 8);
        LOG.error("Failure {}", reference, failure);
        return Problem.response(SERVER_ERROR, Problem.body(SERVER_ERROR, "failure", reference));
    }
}
