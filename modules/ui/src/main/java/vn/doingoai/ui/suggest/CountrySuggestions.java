package vn.doingoai.ui.suggest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.ui.text.Languages;

/** Countries for the field {@code k:country}: {@code /suggest/countries?q=} answers with names that begin so. */
@WebServlet("/suggest/countries")
public class CountrySuggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("");
        Suggestion.send(response, suggest(typed, languages.getLocale()));
    }

    /** The country that the text names ("Mỹ") first, then those of which some word begins with it, by alphabet. */
    static List<Suggestion> suggest(String typed, Locale language) {
        String key = " " + SearchKey.of(typed);
        Stream<Country> named = Countries.find(typed).stream();
        Stream<Country> begun = Countries.all(language).stream()
                .filter(country -> (" " + SearchKey.of(country.name() + " " + country.englishName())).contains(key));
        return Stream.concat(named, begun)
                .distinct()
                .limit(Suggestion.MOST)
                .map(country -> new Suggestion(country.name(language), country.code()))
                .toList();
    }
}
