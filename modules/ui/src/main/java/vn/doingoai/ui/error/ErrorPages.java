package vn.doingoai.ui.error;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands a request over to an error page. */
final class ErrorPages {

    private ErrorPages() {}

    /** Answers as if nothing were there. */
    static void notFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
