package vn.doingoai.reporting.submissions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.reporting.Downloads;

/** A report as PDF, to be read inside a page or kept: {@code /submissions/document?id=}. */
@WebServlet("/submissions/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SubmissionQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = request.getParameter("id");
            ReportFile file = queries.file(Input.id(id == null ? "" : id));
            Downloads.showPdf(response, file.name(), file.content());
        } catch (BusinessException e) {
            // Not there, not for this person, not handed in yet: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
