package vn.doingoai.reporting.submissions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.reporting.Downloads;
import vn.doingoai.ui.text.PageMessages;

/** The board of a request as a spreadsheet: {@code /requests/board.xlsx?id=}. */
@WebServlet("/requests/board.xlsx")
public class BoardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient BoardQueries boards;

    @Inject
    transient PageMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = request.getParameter("id");
            UUID asked = Input.id(id == null ? "" : id);
            byte[] sheet = new BoardSheet(messages).of(boards.board(asked, BoardFilter.ALL));
            Downloads.send(response, XLSX, "attachment", "tinh-hinh-nop-bao-cao.xlsx", sheet);
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
