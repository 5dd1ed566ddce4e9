package vn.doingoai.reporting.submissions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;

/** A report as PDF, to be read inside a page or kept: {@code /submissions/document?id=}. */
@WebServlet("/submissions/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The browser's own reader is a plug-in that styles itself; nothing else may run. */
    private static final String POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    transient SubmissionQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = request.getParameter("id");
            ReportFile file = queries.file(Input.id(id == null ? "" : id));
            response.setHeader("Content-Security-Policy", POLICY);
            Downloads.send(response, "application/pdf", "inline", file.name(), file.content());
        } catch (BusinessException e) {
            // Not there, not for this person, not handed in yet: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
