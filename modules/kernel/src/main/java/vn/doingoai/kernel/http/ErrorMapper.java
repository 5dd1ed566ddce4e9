package vn.doingoai.kernel.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;

/** Turns errors that people are meant to read into problems. What may not be seen is 404, as what does not exist. */
@Provider
public class ErrorMapper implements ExceptionMapper<BusinessException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(BusinessException failure) {
        int status = statusOf(failure);
        JsonObjectBuilder body = Problem.body(status, failure.code(), failure.arguments());
        if (failure instanceof InvalidInputException invalid) {
            body.add(
                    "errors",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("pointer", "/" + invalid.field())
                                    .add("code", invalid.code())
                                    .add("detail", Problem.detail(invalid.code(), invalid.arguments()))));
        }
        if (failure instanceof ConflictException conflict && conflict.current() instanceof JsonObject current) {
            body.add("current", current);
        }
        return Problem.response(status, body);
    }

    private static int statusOf(BusinessException failure) {
        if (failure instanceof NotFoundException) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (failure instanceof NotPermittedException) {
            return Response.Status.FORBIDDEN.getStatusCode();
        }
        return failure instanceof ConflictException ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
    }
}
