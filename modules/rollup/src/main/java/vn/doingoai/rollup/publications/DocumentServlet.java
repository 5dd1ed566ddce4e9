package vn.doingoai.rollup.publications;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.rollup.files.Download;

/** The pages of a published report: {@code /national/document?id=} to be read in a page, with {@code &keep} to be kept. */
@WebServlet("/national/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceivedPublicationQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = Input.id(Objects.requireNonNullElse(request.getParameter("id"), ""));
            byte[] pages = queries.pages(id);
            boolean kept = request.getParameter("keep") != null;
            if (!kept) {
                // The browser's own reader is a plug-in that styles itself.
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
            }
            Download.send(response, "application/pdf", kept ? "attachment" : "inline", id + ".pdf", pages);
        } catch (BusinessException e) {
            // Not there, or not for this person: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
