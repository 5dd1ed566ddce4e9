package vn.doingoai.rollup.requests;

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
import vn.doingoai.ui.text.PageMessages;

/** The board of a request to provinces as a spreadsheet: {@code /national/requests/board.xlsx?id=}. */
@WebServlet("/national/requests/board.xlsx")
public class NationalBoardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient NationalRequestQueries queries;

    @Inject
    transient NationalBoardQueries boards;

    @Inject
    transient PageMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = Input.id(Objects.requireNonNullElse(request.getParameter("id"), ""));
            byte[] book = new NationalBoardSheet(messages).of(queries.get(id), boards.of(id));
            response.setContentType(XLSX);
            response.setContentLength(book.length);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename=\"tinh-hinh-phat-hanh.xlsx\"");
            response.getOutputStream().write(book);
        } catch (BusinessException e) {
            // Not there, or not for this person: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
