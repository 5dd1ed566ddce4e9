package vn.doingoai.reporting.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.templates.TemplateNode.ParameterPlace;

/** Writes a parameter of the report in the place of a template. */
final class ParameterText {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private static final List<String> NUMBERS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

    private ParameterText() {}

    static String of(ParameterPlace place, Map<String, String> parameters) {
        String value = parameters.get(place.name());
        if (value == null) {
            throw new IllegalArgumentException("No parameter " + place.source());
        }
        return of(place.filter(), value);
    }

    /** A value as a filter writes it; an empty one stays empty, and what is no number is written as it is. */
    static String of(@Nullable Filter filter, String value) {
        if (filter == null || value.isEmpty()) {
            return value;
        }
        return switch (filter) {
            case DATE -> DocumentDay.of(LocalDate.parse(value));
            case UPPER -> value.toUpperCase(VIETNAM);
            case WORDS -> words(value);
            case NAMES -> names(List.of(value.split("\\s*;\\s*")));
            default -> NUMBER.matcher(value).matches() ? NumberText.of(filter, new BigDecimal(value)) : value;
        };
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
