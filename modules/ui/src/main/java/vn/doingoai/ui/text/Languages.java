package vn.doingoai.ui.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language the page speaks: Vietnamese unless the caller chose English. The choice is the parameter {@code lang} of
 * any page and is remembered in a cookie, so that it also holds before anybody has logged in.
 */
@Named("languages")
@RequestScoped
public class Languages {

    /** Name of the parameter and of the cookie. */
    public static final String PARAMETER = "lang";

    /** The languages there are message files for; the first is the one nobody has to choose. */
    public static final List<Locale> SUPPORTED = List.of(new Locale("vi"), Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;

    /** Locale of the page. */
    public Locale getLocale() {
        return chosen().orElse(SUPPORTED.get(0));
    }

    /** Language tag for the page's {@code lang}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The other language, for the switch. */
    public Locale getOther() {
        return SUPPORTED.stream()
                .filter(locale -> !locale.equals(getLocale()))
                .findFirst()
                .orElseThrow();
    }

    /** Address of this very page in the other language, its other parameters kept. */
    public String getSwitchLink() {
        var kept = request.getParameterMap().entrySet().stream()
                .filter(entry -> isOfPage(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> encode(entry.getKey(), value)));
        return Stream.concat(kept, Stream.of(encode(PARAMETER, getOther().getLanguage())))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** What a form posts besides the page's own parameters must not end up in a link. */
    private boolean isOfPage(String parameter) {
        return "GET".equals(request.getMethod()) && !PARAMETER.equals(parameter);
    }

    private Optional<Locale> chosen() {
        return supported(request.getParameter(PARAMETER)).or(this::remembered);
    }

    private Optional<Locale> remembered() {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> PARAMETER.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(Languages::supported);
    }

    /** Whether there is a message file for a language code. */
    public static boolean isSupported(@Nullable String language) {
        return supported(language).isPresent();
    }

    /** The supported locale of a language code, if there is one. */
    private static Optional<Locale> supported(@Nullable String language) {
        return SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static String encode(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
