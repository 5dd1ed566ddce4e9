package vn.doingoai.rollup.files;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.ui.text.PageMessages;

/** What is on the screen as a file: {@code /national/export/table.xlsx} or {@code .csv} with the page's parameters. */
@WebServlet("/national/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    @Any
    transient Instance<SheetSource> sources;

    @Inject
    transient PageMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String asked = Objects.requireNonNullElse(request.getPathInfo(), "");
            SheetSource source = sources.stream()
                    .filter(each -> asked.matches("/" + each.name() + "\\.(xlsx|csv)"))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            FigureSheet sheet = source.sheet(request);
            String stamp = messages.text("national.file.stamp", sheet.sha256());
            if (asked.endsWith(".csv")) {
                Download.send(response, CSV, "attachment", sheet.name() + ".csv", SheetCsv.of(sheet, stamp));
            } else {
                Download.send(response, XLSX, "attachment", sheet.name() + ".xlsx", SheetXlsx.of(sheet, stamp));
            }
        } catch (BusinessException e) {
            // Not there, or not for this person: from outside these look alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
