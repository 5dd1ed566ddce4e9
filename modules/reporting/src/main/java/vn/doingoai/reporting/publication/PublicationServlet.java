package vn.doingoai.reporting.publication;

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

/**
 * A published report: {@code /publications/document?id=} to be read inside a page, with {@code &format=pdf} or
 * {@code &format=docx} to be kept.
 */
@WebServlet("/publications/document")
public class PublicationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicationQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String asked = request.getParameter("format");
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
}
