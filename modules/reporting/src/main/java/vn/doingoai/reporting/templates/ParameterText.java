package vn.doingoai.reporting.templates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.doingoai.reporting.templates.TemplateNode.ParameterPlace;

/** Writes a parameter of the report in the place of a template. */
final class ParameterText {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAM);

    private static final List<String> NUMBERS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private ParameterText() {}

    static String of(ParameterPlace place, Map<String, String> parameters) {
        String value = parameters.get(place.name());
        if (value == null) {
            throw new IllegalArgumentException("No parameter " + place.source());
        }
        if (place.filter() == Filter.DATE) {
            return DAY.format(LocalDate.parse(value));
        }
        if (place.filter() == Filter.UPPER) {
            return value.toUpperCase(VIETNAM);
        }
        if (place.filter() == Filter.WORDS) {
            return words(value);
        }
        return place.filter() == Filter.NAMES ? names(List.of(value.split("\\s*;\\s*"))) : value;
    }

    private static String names(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " và " + names.get(last);
    }

    /** Larger numbers stay figures. */
    private static String words(String number) {
        int value = Integer.parseInt(number);
        return value < NUMBERS.size() ? NUMBERS.get(value) : number;
    }
}
