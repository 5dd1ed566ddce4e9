package vn.doingoai.reporting.forms;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.reporting.Downloads;

/** A form as a file: {@code /forms/file?form=02A&format=xlsx&year=2020&unit=&empty=}. */
@WebServlet("/forms/file")
public class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FormQueries forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FormFormat format = FormFormat.of(Objects.requireNonNullElse(request.getParameter("format"), ""))
                    .orElseThrow(NotFoundException::new);
            boolean empty = "true".equals(request.getParameter("empty"));
            FormDownload file = forms.file(wanted(request), format, empty);
            Downloads.send(response, format.mediaType(), "attachment", file.name(), file.content());
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static FormRequest wanted(HttpServletRequest request) {
        String code = Objects.requireNonNullElse(request.getParameter("form"), "");
        return new FormRequest(code, Years.of(request.getParameter("year")), unit(request.getParameter("unit")));
    }

    private static @Nullable UUID unit(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(id -> !id.isBlank())
                .map(Input::id)
                .orElse(null);
    }
}
