package vn.doingoai.partners;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.doingoai.ui.suggest.Suggestion;
import vn.doingoai.ui.text.PageMessages;

/**
 * Partners for the fields of this slice's tags: {@code /suggest/partners?q=}, narrowed by {@code kind} and {@code country};
 * {@code whole} makes the chosen text say the country too, so that it names one partner only.
 */
@WebServlet("/suggest/partners")
public class PartnerSuggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PartnerApi partners;

    @Inject
    transient PageMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean whole = request.getParameter("whole") != null;
        PartnerFilter filter = PartnerFilter.of(
                request.getParameter("q"), request.getParameter("kind"), request.getParameter("country"), null);
        Suggestion.send(
                response,
                partners.search(filter, Suggestion.MOST).stream()
                        .map(partner -> suggestion(partner, whole))
                        .toList());
    }

    private Suggestion suggestion(PartnerChoice partner, boolean whole) {
        String kind = messages.text("partner.kind." + partner.kind());
        String country = Optional.of(partner.countryName())
                .filter(name -> !whole && !name.isEmpty())
                .map(name -> ", " + name)
                .orElse("");
        return new Suggestion(whole ? partner.label() : partner.name(), kind + country);
    }
}
