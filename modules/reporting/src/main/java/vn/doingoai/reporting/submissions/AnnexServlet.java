package vn.doingoai.reporting.submissions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.reporting.Downloads;

/** One form that goes with a report, as PDF: {@code /submissions/annex?id=&form=02A}. */
@WebServlet("/submissions/annex")
public class AnnexServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnnexQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = Objects.requireNonNullElse(request.getParameter("id"), "");
            String form = Objects.requireNonNullElse(request.getParameter("form"), "");
            ReportFile file = queries.file(Input.id(id), form);
            Downloads.showPdf(response, file.name(), file.content());
        } catch (BusinessException e) {
            // Not there, not for this person, not handed in yet: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
