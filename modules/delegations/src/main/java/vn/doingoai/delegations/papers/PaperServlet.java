package vn.doingoai.delegations.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;

/** A signed document, to be kept: {@code /delegations/file?id=}. */
@WebServlet("/delegations/file")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = Input.id(Objects.requireNonNullElse(request.getParameter("id"), ""));
            byte[] content = papers.content(id);
            String name = URLEncoder.encode(papers.fileName(id), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            response.setContentType(papers.mediaType(id));
            response.setContentLength(content.length);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            response.getOutputStream().write(content);
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
