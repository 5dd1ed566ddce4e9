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

/** A signed scan, to be kept and never shown inside the portal: {@code /submissions/attachment?id=}. */
@WebServlet("/submissions/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = request.getParameter("id");
            Attachment file = attachments.get(Input.id(id == null ? "" : id));
            Downloads.send(response, file.contentType(), "attachment", file.fileName(), file.content());
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
