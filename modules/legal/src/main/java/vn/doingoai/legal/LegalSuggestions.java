package vn.doingoai.legal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.doingoai.ui.suggest.Suggestion;

/** Documents for the fields of this slice's tag: {@code /suggest/legal?q=}. */
@WebServlet("/suggest/legal")
public class LegalSuggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LegalApi documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("q"), "");
        Suggestion.send(
                response,
                documents.search(typed, Suggestion.MOST).stream()
                        .map(document -> new Suggestion(document.label(), ""))
                        .toList());
    }
}
