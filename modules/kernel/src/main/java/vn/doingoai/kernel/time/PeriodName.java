package vn.doingoai.kernel.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short name under which figures of several provinces stand side by side: {@code 2019}, {@code 2021-H1},
 * {@code 2021-9M}, {@code 2021-Q3}, {@code 2021-05}. Named after its last day, and by its length with a few days of
 * tolerance, since Decree 09/2019 cuts a year on 14 December; a period of another length is named by its two dates.
 */
public final class PeriodName {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(H[12]|9M|Q[1-4]|0[1-9]|1[0-2]))?");
    private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{4}-\\d{2}-\\d{2})");
    private static final int TOLERANCE = 17;

    private PeriodName() {}

    /** The name of a period. */
    public static String of(Period period) {
        LocalDate to = period.to();
        long days = ChronoUnit.DAYS.between(period.from(), to) + 1;
        // The cut of Decree 09/2019 lies two weeks before the end of its month.
        int year = to.getYear();
        int month = to.getMonthValue();
        if (isAbout(days, 365)) {
            return month == 12 ? "" + year : dates(period);
        }
        if (isAbout(days, 182) && month % 6 == 0) {
            return year + "-H" + month / 6;
        }
        if (isAbout(days, 273) && month == 9) {
            return year + "-9M";
        }
        if (isAbout(days, 91) && month % 3 == 0) {
            return year + "-Q" + month / 3;
        }
        return days >= 28 && days <= 31 && to.equals(YearMonth.from(to).atEndOfMonth())
                ? YearMonth.from(to).toString()
                : dates(period);
    }

    /** The calendar period of a name, or empty for what is none. */
    public static Optional<Period> find(String name) {
        Matcher dates = DATES.matcher(name);
        if (dates.matches()) {
            return between(dates.group(1), dates.group(2));
        }
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Year.parse(form.group(1)).getValue();
        String part = form.group(2);
        if (part == null) {
            return Optional.of(Period.year(year));
        }
        return Optional.of(
                switch (part.charAt(0)) {
                    case 'H' -> months(year, part.charAt(1) == '1' ? 1 : 7, 6);
                    case '9' -> months(year, 1, 9);
                    case 'Q' -> months(year, (part.charAt(1) - '1') * 3 + 1, 3);
                    default -> months(year, Integer.parseInt(part), 1);
                });
    }

    /** Addresses are typed by people too: 2019-02-30 is no day, and nothing ends before it begins. */
    private static Optional<Period> between(String first, String last) {
        try {
            return Optional.of(new Period(LocalDate.parse(first), LocalDate.parse(last)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Period months(int year, int first, int count) {
        YearMonth from = YearMonth.of(year, first);
        return new Period(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth());
    }

    private static boolean isAbout(long days, int length) {
        return Math.abs(days - length) <= Math.min(TOLERANCE, length / 8);
    }

    private static String dates(Period period) {
        return period.from() + "_" + period.to();
    }
}
