package vn.doingoai.reporting.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.doingoai.kernel.time.Period;

/**
 * How a report names a stretch of time: "năm 2019", "6 tháng cuối năm 2021", "9 tháng đầu năm 2019", "quý III năm 2019",
 * "tháng 02 năm 2019", and any other by its days.
 */
public final class PeriodText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.forLanguageTag("vi-VN"));
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private PeriodText() {}

    /** Names the period. */
    public static String of(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean wholeMonths = from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && from.getYear() == to.getYear();
        if (!wholeMonths) {
            return "từ ngày %s đến ngày %s".formatted(DAY.format(from), DAY.format(to));
        }
        int first = from.getMonthValue();
        int months = to.getMonthValue() - first + 1;
        int year = from.getYear();
        if (months == 12) {
            return "năm %d".formatted(year);
        }
        if (months == 1) {
            return (first < 3 ? "tháng %02d năm %d" : "tháng %d năm %d").formatted(first, year);
        }
        if (months == 3 && first % 3 == 1) {
            return "quý %s năm %d".formatted(QUARTERS.get(first / 3), year);
        }
        if (first == 1) {
            return "%d tháng đầu năm %d".formatted(months, year);
        }
        if (first + months == 13) {
            return "%d tháng cuối năm %d".formatted(months, year);
        }
        return "từ ngày %s đến ngày %s".formatted(DAY.format(from), DAY.format(to));
    }
}
