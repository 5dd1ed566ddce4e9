package vn.doingoai.kernel.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import vn.doingoai.kernel.identity.Secrets;

/**
 * Bounds what a write may send, and honours its {@code Idempotency-Key}: same key and body, same answer; same key and
 * another body, 422.
 */
@Provider
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String HASH = "portal.request-hash";
    private static final int LARGEST_BODY = 2_000_000;
    /** A file of 10 MB and what surrounds it. */
    private static final int LARGEST_UPLOAD = 11_000_000;

    private static final int LONGEST_KEY = 200;
    private static final int UNPROCESSABLE = 422;

    @Inject
    Idempotency answers;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if ("GET".equals(request.getMethod())) {
            return;
        }
        int largest = isUpload(request) ? LARGEST_UPLOAD : LARGEST_BODY;
        byte[] body = request.getEntityStream().readNBytes(largest + 1);
        if (body.length > largest) {
            request.abortWith(Problem.response(413, Problem.body(413, "http-413")));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        if (key.length() > LONGEST_KEY) {
            // Refused before anything is written: the database could not keep it afterwards.
            request.abortWith(Problem.response(
                    UNPROCESSABLE, Problem.body(UNPROCESSABLE, "idempotency-key-length", LONGEST_KEY)));
            return;
        }
        answer(request, key, Secrets.sha256(request.getMethod() + " " + address(request) + " " + Secrets.sha256(body)));
    }

    private void answer(ContainerRequestContext request, String key, String hash) {
        Optional<Idempotency.Answer> given = answers.find(key);
        if (given.isEmpty()) {
            request.setProperty(HASH, hash);
        } else if (given.get().requestHash().equals(hash)) {
            request.abortWith(Response.status(given.get().status())
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(given.get().body())
                    .build());
        } else {
            request.abortWith(Problem.response(UNPROCESSABLE, Problem.body(UNPROCESSABLE, "idempotency-key-reused")));
        }
    }

    private static boolean isUpload(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** With its query: a trial run of an import is another request than the import. */
    private static String address(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return request.getUriInfo().getPath() + (query == null ? "" : "?" + query);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(HASH) instanceof String hash && response.getStatus() < 300) {
            Object entity = response.getEntity();
            answers.keep(
                    request.getHeaderString(HEADER),
                    hash,
                    response.getStatus(),
                    entity == null ? "" : entity.toString());
        }
    }
}
