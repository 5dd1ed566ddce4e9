package vn.doingoai.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;

/** Dates as people write them, and as forms print them. What is printed is read back as the same span. */
public final class DateText {

    /** Quarters as forms name them, from the first on. */
    public static final List<String> QUARTERS = List.of("Quý I", "Quý II", "Quý III", "Quý IV");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private DateText() {}

    /**
     * Reads "từ 12 đến 15/3/2019", "28/2 - 3/3/2019", "ngày 12 tháng 3 năm 2019", "tháng 9 - 11/2021", "Quý 2", "năm
     * 2019".
     *
     * @param defaultYear the year of what names none, such as "15/3"
     * @throws BusinessException {@code date-unreadable}; {@code date-vague} for "cuối tháng 9"; {@code date-two-quarters}
     *     for "quý III-IV"; {@code date-does-not-exist} for "31/2"; {@code date-needs-year} for "28/12 - 3/1"; {@code
     *     date-ends-before}
     */
    public static DateSpan parse(String text, int defaultYear) {
        String clean = CleanText.clean(text);
        return new DateReader(clean, defaultYear).read(SearchKey.fold(clean));
    }

    /** Prints "12/03/2019", "12/03/2019 - 15/03/2019", "Tháng 3/2019", "Quý II/2019", "Năm 2019". */
    public static String print(DateSpan span) {
        return switch (span.precision()) {
            case DAY -> joined(DAY.format(span.from()), DAY.format(span.to()));
            case MONTH -> joined(month(span.from()), month(span.to()));
            case QUARTER ->
                QUARTERS.get(span.firstQuarter() - 1) + "/" + span.from().getYear();
            case YEAR -> "Năm " + span.from().getYear();
        };
    }

    /** Prints "12/03/2019". */
    public static String print(LocalDate day) {
        return DAY.format(day);
    }

    private static String month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return "Tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    private static String joined(String from, String to) {
        return from.equals(to) ? from : from + " - " + to;
    }
}
