package vn.doingoai.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the portal's pages are measured against: reads the same rows by JDBC, as the same restricted role and under the
 * same row-level security, and writes them as a bare table. It knows no session, no template and no entity, and trusts
 * whoever asks: it runs for the bench alone. Copied into a WAR of its own, so it uses no other class of this module.
 */
public final class BaselineServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String ACCESS =
            "select set_config('app.tenant_id', ?, true), set_config('app.scope', ?, true), set_config('app.unit_id', ?, true)";
    private static final String LATE =
            "(s.late or (s.state in ('NOT_STARTED', 'DRAFT', 'RETURNED') and date '2019-09-09' > r.deadline))";
    private static final String REQUEST = """
            select title, number, state, document_date, deadline, deadline_inclusive
              from portal.report_request where tenant_id = portal.current_tenant() and id = ?::uuid
            """;
    private static final String COUNTS =
            "select count(*), count(*) filter (where s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')),"
                    + " count(*) filter (where s.state = 'ACCEPTED'), count(*) filter (where s.state = 'RETURNED'),"
                    + " count(*) filter (where " + LATE + ") from portal.submission s"
                    + " join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id"
                    + " where s.tenant_id = portal.current_tenant() and s.request_id = ?::uuid";
    private static final String BOARD = "select s.id, u.name, s.state, s.submitted_at, s.answered, s.total, " + LATE
            + " from portal.submission s"
            + " join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id"
            + " join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id"
            + " where s.tenant_id = portal.current_tenant() and s.request_id = ?::uuid"
            + " order by u.search_key, s.id limit ?::integer";
    private static final String SUBMISSION = """
            select s.state, s.version, s.answered, s.total, s.return_reason, u.name, r.title, r.number, r.deadline
              from portal.submission s
              join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
              join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
             where s.tenant_id = portal.current_tenant() and s.id = ?::uuid
            """;
    private static final String SECTIONS = """
            select key, state, version, nil_place, updated_by, updated_at, body
              from portal.submission_section where tenant_id = portal.current_tenant() and submission_id = ?::uuid
            """;
    private static final String FIGURES = """
            select indicator, dimensions, currency, state, amount, precision, covered_from, covered_to
              from portal.figure
             where tenant_id = portal.current_tenant() and unit_id = ?::uuid and period_to >= date '2018-01-01'
            """;

    @Resource(lookup = "java:app/portal")
    private DataSource portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter page = response.getWriter();
        page.write("<!DOCTYPE html><html lang=\"vi\"><head><title>Đo thử</title></head><body>");
        try (Connection connection = portal.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement access = prepare(connection, ACCESS, request, "tenant", "scope", "unit")) {
                access.execute();
            }
            if (request.getServletPath().equals("/board")) {
                table(page, connection, REQUEST, request, "request");
                table(page, connection, COUNTS, request, "request");
                table(page, connection, BOARD, request, "request", "rows");
            } else {
                table(page, connection, SUBMISSION, request, "submission");
                table(page, connection, SECTIONS, request, "submission");
                table(page, connection, FIGURES, request, "unit");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        page.write("</body></html>");
    }

    private static void table(
            PrintWriter page, Connection connection, String query, HttpServletRequest request, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, query, request, parameters);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            page.write("<table>");
            while (rows.next()) {
                page.write("<tr>");
                for (int column = 1; column <= columns; column++) {
                    page.write("<td>");
                    page.write(escaped(rows.getString(column)));
                    page.write("</td>");
                }
                page.write("</tr>");
            }
            page.write("</table>");
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String query, HttpServletRequest request, String... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, request.getParameter(parameters[i]));
        }
        return statement;
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
