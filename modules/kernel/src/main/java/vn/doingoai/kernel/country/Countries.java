package vn.doingoai.kernel.country;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/** The countries of the world (ISO 3166-1) in Vietnamese, and how to find them in what people write. */
public final class Countries {

    private static final CountryNames NAMES = new CountryNames();
    private static final Map<String, Country> BY_CODE =
            NAMES.countries().stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
    private static final int LONGEST_LIST = 4000;

    private Countries() {}

    /** All countries in the alphabetical order of a language, for a choice. */
    public static List<Country> all(Locale language) {
        Collator order = Collator.getInstance(language);
        Comparator<Country> byName = (one, other) -> order.compare(one.name(language), other.name(language));
        return NAMES.countries().stream().sorted(byName).toList();
    }

    /** The country of an ISO code in capitals, or empty. */
    public static Optional<Country> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The country of an ISO code that came in with a request.
     *
     * @param field what to name when it is no code
     * @throws InvalidInputException {@code country-code}
     */
    public static Country require(String field, String code) {
        return ofCode(code).orElseThrow(() -> new InvalidInputException(field, "country-code", code));
    }

    /** The Vietnamese name of a stored code; the code itself should the list have lost it. */
    public static String name(String code) {
        return ofCode(code).map(Country::name).orElse(code);
    }

    /**
     * The country that a text names: any of its Vietnamese or English names, with or without accents, with or without the
     * form of its state ("CHDCND Lào", "nước Cộng hòa Pháp"). ISO codes are no names: "AO" is how some write Áo.
     */
    public static Optional<Country> find(String text) {
        return NAMES.find(text);
    }

    /**
     * The countries of a list in the order written, parted by commas, semicolons, dashes, arrows, "và" or new lines.
     * What is no country is there with its words; a place in parentheses goes with its country.
     */
    public static List<CountryText> list(String text) {
        String lines = CleanText.cleanLines(text);
        return new CountryList(NAMES, lines.substring(0, Math.min(lines.length(), LONGEST_LIST))).parts();
    }

    /** Name of a sub-region of UN M49, such as 035, in a language. */
    public static String regionName(String region, Locale language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(language)).regionDisplayName(region);
    }
}
