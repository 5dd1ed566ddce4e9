package vn.doingoai.kernel.country;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import vn.doingoai.kernel.text.SearchKey;

/** All names of all countries, read once: of the Unicode locale data and of {@code names.properties}. */
final class CountryNames {

    /** What may stand before the name of a state and says nothing of which: "CHDCND Lào", "nước Cộng hòa Pháp". */
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:nuoc|nha nuoc|cong hoa|lien bang|dan chu|nhan dan|hoi giao"
                    + "|xa hoi chu nghia|vuong quoc|cong quoc|dai cong quoc|ch|chlb|lb|chdcnd|chnd|vq) )+");

    private final List<Country> countries;
    private final Map<String, Country> byKey = new HashMap<>();

    CountryNames() {
        Properties own = own();
        LocaleDisplayNames vietnamese = LocaleDisplayNames.getInstance(ULocale.forLanguageTag("vi"));
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(
                        code,
                        own.getProperty(code + ".shown", vietnamese.regionDisplayName(code)),
                        english.regionDisplayName(code),
                        region(code)))
                .toList();
        for (Country country : countries) {
            String others = own.getProperty(country.code(), "");
            learn(country, country.name());
            learn(country, country.englishName());
            learn(country, vietnamese.regionDisplayName(country.code()));
            Pattern.compile(";").splitAsStream(others).forEach(name -> learn(country, name));
        }
    }

    List<Country> countries() {
        return countries;
    }

    /** The country of that name, with or without accents, blanks and the form of its state. */
    Optional<Country> find(String name) {
        String key = SearchKey.of(name);
        Country known = byKey.get(joined(key));
        return Optional.ofNullable(
                known != null ? known : byKey.get(joined(TITLE.matcher(key).replaceFirst(""))));
    }

    private void learn(Country country, String name) {
        String key = joined(SearchKey.of(name));
        Country other = key.isEmpty() ? null : byKey.putIfAbsent(key, country);
        if (other != null && !other.equals(country)) {
            throw new IllegalStateException(name + " names " + other.code() + " and " + country.code());
        }
    }

    private static String joined(String key) {
        return key.replace(" ", "");
    }

    private static String region(String code) {
        return Region.getInstance(code)
                .getContainingRegion(RegionType.SUBCONTINENT)
                .toString();
    }

    private static Properties own() {
        Properties names = new Properties();
        try (InputStream file = CountryNames.class.getResourceAsStream("names.properties")) {
            if (file == null) {
                throw new IllegalStateException("names.properties is missing");
            }
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
