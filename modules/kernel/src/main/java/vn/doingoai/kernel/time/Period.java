package vn.doingoai.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A reporting period: always two dates, never just a year (Nghị định 09/2019 and the statistics year cut differently).
 *
 * @param from first day
 * @param to last day, included
 */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses a period that ends before it begins. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + from + " to " + to);
        }
    }

    /** The calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The year that the period is named after: that of its last day. */
    public int year() {
        return to.getYear();
    }

    /** The same period one year before. */
    public Period before() {
        return before(1);
    }

    /** The same period so many years before; what ends with its month did so then, with a February of 28 or 29 days. */
    public Period before(int years) {
        YearMonth month = YearMonth.from(to);
        LocalDate end =
                to.equals(month.atEndOfMonth()) ? month.minusYears(years).atEndOfMonth() : to.minusYears(years);
        return new Period(from.minusYears(years), end);
    }
}
