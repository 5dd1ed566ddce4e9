package vn.doingoai.reporting.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.reporting.Downloads;
import vn.doingoai.ui.text.PageMessages;

/** The table of figures as it stands on the screen, as a spreadsheet: {@code /figures/figures.xlsx?outline=&from=&to=}. */
@WebServlet("/figures/figures.xlsx")
public class FigureSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient FigureTables tables;

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient PageMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FigureFilter filter = new FigureFilter(
                    Input.id(text(request, "outline")),
                    FigureAsked.period(text(request, "from"), text(request, "to")),
                    text(request, "section"),
                    request.getParameter("missing") != null);
            byte[] sheet = new FigureWorkbook(messages, tenant.get().isNational())
                    .of(filter.of(tables.of(filter.outline(), filter.period())));
            Downloads.send(
                    response, XLSX, "attachment", "so-lieu-" + filter.period().to() + ".xlsx", sheet);
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
