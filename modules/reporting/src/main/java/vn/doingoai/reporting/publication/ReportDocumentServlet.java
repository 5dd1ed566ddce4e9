package vn.doingoai.reporting.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.doingoai.documents.html.OfficialHtml;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.reporting.Downloads;

/**
 * A report of the province as it is now: {@code /reports/document?id=} to be read inside a page, {@code &format=html} the
 * same as a web page, with {@code &format=pdf} or {@code &format=docx} to be kept.
 */
@WebServlet("/reports/document")
public class ReportDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String asked = request.getParameter("format");
            if ("html".equals(asked)) {
                show(request, response);
                return;
            }
            PrintedFile.Format format = PrintedFile.Format.find(Objects.requireNonNullElse(asked, ""))
                    .orElse(PrintedFile.Format.PDF);
            String id = Objects.requireNonNullElse(request.getParameter("id"), "");
            PrintedFile file = queries.file(Input.id(id), format);
            if (asked == null) {
                Downloads.showPdf(response, file.name(), file.content());
            } else {
                Downloads.send(response, format.mediaType(), "attachment", file.name(), file.content());
            }
        } catch (BusinessException e) {
            // Not there, or not for this person: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        String page = queries.page(Input.id(id), request.getContextPath() + OfficialHtml.STYLE_SHEET);
        response.setHeader("Content-Security-Policy", OfficialHtml.POLICY);
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(page);
    }
}
