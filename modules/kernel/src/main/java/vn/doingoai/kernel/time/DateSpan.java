package vn.doingoai.kernel.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.doingoai.kernel.error.BusinessException;

/**
 * When something takes place, and how exactly that was said.
 *
 * @param from first day
 * @param to last day, included
 * @param precision what was written: both ends are whole months, quarters or years unless it is DAY
 */
public record DateSpan(LocalDate from, LocalDate to, Precision precision) implements Serializable {

    /** What a date was written to. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * Refuses what ends before it begins.
     *
     * @throws BusinessException {@code date-ends-before}
     */
    public DateSpan {
        if (to.isBefore(from)) {
            throw new BusinessException("date-ends-before", from, to);
        }
    }

    /** From a day to a day. */
    public static DateSpan days(LocalDate from, LocalDate to) {
        return new DateSpan(from, to, Precision.DAY);
    }

    /** From a month to a month. */
    public static DateSpan months(YearMonth from, YearMonth to) {
        return new DateSpan(from.atDay(1), to.atEndOfMonth(), Precision.MONTH);
    }

    /** A quarter, 1 to 4. */
    public static DateSpan quarter(int quarter, int year) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
    }

    /** A calendar year. */
    public static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** The quarter that it begins in, 1 to 4. */
    public int firstQuarter() {
        return quarterOf(from);
    }

    /** Whether it lies within one quarter. */
    public boolean isWithinQuarter() {
        return from.getYear() == to.getYear() && quarterOf(from) == quarterOf(to);
    }

    private static int quarterOf(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }
}
